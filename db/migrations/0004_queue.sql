CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "institution_words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "queue_day" date GENERATED ALWAYS AS (coalesce(due_on, 'infinity'::date)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("person_id","name");--> statement-breakpoint
CREATE INDEX "dossiers_by_officer" ON "dossiers" USING btree ("officer_id","state","queue_day","state_since","id");--> statement-breakpoint
CREATE INDEX "dossiers_to_remind" ON "dossiers" USING btree (coalesce("reminded_at", "state_since")) WHERE state = 'changesRequested';--> statement-breakpoint
CREATE INDEX "dossiers_by_institution" ON "dossiers" USING gin (to_tsvector('simple', "institution_words"));
--> statement-breakpoint
-- Views are an officer's own: partners' pages see none, and only erasure deletes another's.
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_views TO ebox_office;
GRANT SELECT, DELETE ON saved_views TO ebox_worker;
--> statement-breakpoint
-- Dossiers that are on their way already.
UPDATE dossiers SET search_words = regexp_replace(
    translate(lower(concat_ws(' ', replace(reference, '-', ''), enterprise_number, institution_name, application_id)),
      'àâäáãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'), '[^a-z0-9]+', ' ', 'g'),
  institution_words = regexp_replace(' ' || regexp_replace(
    translate(lower(concat_ws(' ', enterprise_number, institution_name)),
      'àâäáãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'), '[^a-z0-9]+', ' ', 'g'),
    ' (?=[a-z0-9])', ' institution=', 'g')
  WHERE reference IS NOT NULL;
UPDATE dossiers d SET
  region = coalesce(v.content -> 'institution' ->> 'region', ''),
  environments_asked = array(SELECT e.environment FROM jsonb_each(v.content -> 'certificates') AS e (environment, answer)
    WHERE e.answer ->> 'choice' <> 'later' ORDER BY 1),
  checks_failing = (SELECT count(*) FROM check_results c
    WHERE c.dossier_id = d.id AND c.version = d.version AND c.outcome = 'fail')
  FROM dossier_versions v WHERE v.dossier_id = d.id AND v.number = d.version;
