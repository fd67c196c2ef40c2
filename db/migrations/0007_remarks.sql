CREATE TABLE "checklist_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"position" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"archived_at" timestamp with time zone,
	"changed_by" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checklist_marks" (
	"dossier_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"item_id" uuid NOT NULL,
	"mark" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"officer_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "checklist_marks_dossier_id_version_item_id_pk" PRIMARY KEY("dossier_id","version","item_id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remark_templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"texts" jsonb NOT NULL,
	"archived_at" timestamp with time zone,
	"changed_by" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"part" text NOT NULL,
	"part_id" uuid,
	"field" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"text" text NOT NULL,
	"addition" text DEFAULT '' NOT NULL,
	"officer_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"changed_in" integer,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "dossier_versions" ADD COLUMN "document_type_parts" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "checklist_items" ADD CONSTRAINT "checklist_items_changed_by_persons_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_marks" ADD CONSTRAINT "checklist_marks_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_marks" ADD CONSTRAINT "checklist_marks_item_id_checklist_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."checklist_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_marks" ADD CONSTRAINT "checklist_marks_officer_id_persons_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_officer_id_persons_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark_templates" ADD CONSTRAINT "remark_templates_changed_by_persons_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_officer_id_persons_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_answered_by_persons_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_accepted_by_persons_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notes_dossier" ON "notes" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "remarks_dossier" ON "remarks" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "remarks_workspace" ON "remarks" USING btree ("workspace_id");--> statement-breakpoint
ALTER TABLE remarks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
-- A remark is the team's own until it is sent.
CREATE POLICY partner ON remarks TO ebox_partner
  USING (workspace_id = current_workspace() AND sent_at IS NOT NULL)
  WITH CHECK (workspace_id = current_workspace() AND sent_at IS NOT NULL);
CREATE POLICY office ON remarks TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON remarks TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON remarks TO CURRENT_USER USING (true) WITH CHECK (true);
-- A partner answers what is not settled yet, in their own name, and settles nothing.
CREATE POLICY answer ON remarks AS RESTRICTIVE FOR UPDATE TO ebox_partner
  USING (state IN ('open', 'answered'))
  WITH CHECK (state = 'answered' AND answered_by = current_person());
--> statement-breakpoint
GRANT SELECT, UPDATE (state, answer, answered_by, answered_at, changed_in) ON remarks TO ebox_partner;
GRANT SELECT, INSERT, UPDATE ON remarks TO ebox_office;
-- What officers write for each other and what they work by: partners' pages have no right to any of it.
GRANT SELECT, INSERT ON notes TO ebox_office;
GRANT SELECT, INSERT, UPDATE, DELETE ON checklist_marks TO ebox_office;
GRANT SELECT, INSERT, UPDATE ON remark_templates, checklist_items TO ebox_office;
GRANT SELECT ON remarks, notes, checklist_marks, remark_templates, checklist_items TO ebox_worker;
--> statement-breakpoint
-- What to look at, from the partner guide (sections 0 to 6); admins change it as they see fit.
INSERT INTO checklist_items (position, texts) VALUES
  (1, '{"en": "Name and enterprise number of the institution are those of the register.",
    "fr": "Le nom et le numéro d’entreprise de l’institution sont ceux du registre.",
    "nl": "De naam en het ondernemingsnummer van de instelling zijn die van het register.",
    "de": "Name und Unternehmensnummer der Einrichtung sind die des Registers."}'),
  (2, '{"en": "The institution’s mailboxes are functional ones, never those of a person.",
    "fr": "Les adresses de contact de l’institution sont fonctionnelles, jamais celles d’une personne.",
    "nl": "De contactadressen van de instelling zijn functionele mailboxen, nooit die van een persoon.",
    "de": "Die Kontaktadressen der Einrichtung sind Funktionspostfächer, nie die einer Person."}'),
  (3, '{"en": "An information-security plan exists and has a contact.",
    "fr": "Un plan de sécurité de l’information existe et a un point de contact.",
    "nl": "Er is een informatieveiligheidsplan, met een contactpunt.",
    "de": "Ein Informationssicherheitsplan besteht und hat eine Kontaktstelle."}'),
  (4, '{"en": "Whoever applies for another institution shows a mandate that covers it.",
    "fr": "Celui qui demande pour une autre institution présente un mandat qui le couvre.",
    "nl": "Wie voor een andere instelling aanvraagt, toont een mandaat dat dat dekt.",
    "de": "Wer für eine andere Einrichtung beantragt, weist ein Mandat nach, das dies abdeckt."}'),
  (5, '{"en": "Citizens recognise the application by its name, in each language.",
    "fr": "Les citoyens reconnaissent l’application à son nom, dans chaque langue.",
    "nl": "Burgers herkennen de toepassing aan haar naam, in elke taal.",
    "de": "Die Bürger erkennen die Anwendung an ihrem Namen, in jeder Sprache."}'),
  (6, '{"en": "Each kind of document is a type of its own, and its name says what it is.",
    "fr": "Chaque sorte de document est un type à part, et son nom dit ce que c’est.",
    "nl": "Elke soort document is een eigen type, en de naam zegt wat het is.",
    "de": "Jede Art von Dokument ist ein eigener Typ, und sein Name sagt, was es ist."}'),
  (7, '{"en": "Volumes, peaks and validity periods are plausible.",
    "fr": "Les volumes, les pics et les durées de validité sont plausibles.",
    "nl": "De volumes, pieken en geldigheidsduren zijn aannemelijk.",
    "de": "Mengen, Spitzen und Gültigkeitsdauern sind plausibel."}'),
  (8, '{"en": "The certificates name the enterprise number and the application identifier to be validated, and each environment has its own.",
    "fr": "Les certificats nomment le numéro d’entreprise et l’identifiant de l’application à valider, et chaque environnement a le sien.",
    "nl": "De certificaten vermelden het ondernemingsnummer en de identificatie van de toepassing die gevalideerd worden, en elke omgeving heeft haar eigen certificaat.",
    "de": "Die Zertifikate nennen die Unternehmensnummer und die Kennung der Anwendung, die validiert werden, und jede Umgebung hat ihr eigenes."}');
INSERT INTO remark_templates (name, texts) VALUES
  ('Adresse personnelle – persoonlijk adres', '{"en": "This is the address of a person. Give a functional mailbox that several colleagues read, for example ebox@your-institution.be.",
    "fr": "Cette adresse est celle d’une personne. Indiquez une adresse fonctionnelle que lisent plusieurs collègues, par exemple ebox@votre-institution.be.",
    "nl": "Dit is het adres van een persoon. Geef een functionele mailbox op die verschillende collega’s lezen, bijvoorbeeld ebox@uw-instelling.be.",
    "de": "Dies ist die Adresse einer Person. Geben Sie ein Funktionspostfach an, das mehrere Kollegen lesen, zum Beispiel ebox@ihre-einrichtung.be."}'),
  ('Nom peu clair – onduidelijke naam', '{"en": "A citizen who reads only this name in the eBox does not know what it is about. Name it in a few plain words, without abbreviations.",
    "fr": "Un citoyen qui ne lit que ce nom dans son eBox ne sait pas de quoi il s’agit. Nommez-le en quelques mots simples, sans abréviation.",
    "nl": "Een burger die alleen deze naam in de eBox leest, weet niet waarover het gaat. Geef een naam in enkele eenvoudige woorden, zonder afkortingen.",
    "de": "Ein Bürger, der in der eBox nur diesen Namen liest, weiß nicht, worum es geht. Benennen Sie es mit wenigen einfachen Wörtern, ohne Abkürzungen."}'),
  ('Volume à expliquer – volume toe te lichten', '{"en": "This number seems low or high to us for such a document. Check it and tell us how you estimated it.",
    "fr": "Ce nombre nous paraît faible ou élevé pour un tel document. Vérifiez-le et dites-nous comment vous l’avez estimé.",
    "nl": "Dit aantal lijkt ons laag of hoog voor zo’n document. Kijk het na en zeg ons hoe u het geschat hebt.",
    "de": "Diese Zahl erscheint uns für ein solches Dokument niedrig oder hoch. Prüfen Sie sie und sagen Sie uns, wie Sie sie geschätzt haben."}'),
  ('Plusieurs documents en un type – verschillende documenten in één type', '{"en": "Several kinds of documents seem to be meant here. Register each of them as a document type of its own, for example the confirmation, the opening of the file and the final certificate.",
    "fr": "Plusieurs sortes de documents semblent visées ici. Enregistrez chacune comme un type de document à part, par exemple la confirmation, l’ouverture du dossier et l’attestation finale.",
    "nl": "Hier lijken verschillende soorten documenten bedoeld. Registreer elk ervan als een eigen documenttype, bijvoorbeeld de bevestiging, de opening van het dossier en het definitieve attest.",
    "de": "Hier scheinen mehrere Arten von Dokumenten gemeint zu sein. Registrieren Sie jede als eigenen Dokumenttyp, zum Beispiel die Bestätigung, die Eröffnung der Akte und die endgültige Bescheinigung."}');
