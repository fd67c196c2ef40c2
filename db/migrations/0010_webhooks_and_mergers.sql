CREATE TABLE "former_numbers" (
	"enterprise_number" text PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"target_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"status" integer,
	"failure" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tried_at" timestamp with time zone,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_targets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"url" text NOT NULL,
	"kinds" text[] NOT NULL,
	"sealed" "bytea" NOT NULL,
	"rotated_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "officer_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate_keys" ADD COLUMN "renew_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "former_numbers" ADD CONSTRAINT "former_numbers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_numbers" ADD CONSTRAINT "former_numbers_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_target_id_webhook_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."webhook_targets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_numbers_institution" ON "former_numbers" USING btree ("institution_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_target" ON "webhook_deliveries" USING btree ("target_id","created_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("due_at") WHERE state = 'waiting';--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_merged_into_institutions_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE former_numbers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY partner ON former_numbers TO ebox_partner
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
CREATE POLICY office ON former_numbers TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON former_numbers TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON former_numbers TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON former_numbers TO ebox_partner, ebox_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON former_numbers TO ebox_office;
--> statement-breakpoint
-- Targets are the team's: no role of partners has a right to them, nor to what they are told.
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_targets TO ebox_office;
GRANT SELECT, UPDATE ON webhook_deliveries TO ebox_office;
GRANT SELECT ON webhook_targets TO ebox_worker;
GRANT SELECT, UPDATE, DELETE ON webhook_deliveries TO ebox_worker;
-- Whoever records an event has its deliveries written with it, without seeing who is told.
CREATE FUNCTION write_webhook_deliveries() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM webhook_targets t WHERE NEW.kind = ANY (t.kinds)) THEN
    INSERT INTO webhook_deliveries (target_id, sequence, kind, due_at, body)
    SELECT t.id, NEW.sequence, NEW.kind,
      -- What a paused target misses is held until it goes on.
      CASE WHEN t.paused_at IS NULL THEN now() ELSE now() + interval '100 years' END,
      json_strip_nulls(json_build_object(
      'type', NEW.kind,
      'timestamp', to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'data', json_build_object(
        'entry', NEW.sequence,
        'dossierId', NEW.dossier_id,
        'institutionId', NEW.data ->> 'institutionId',
        'reference', d.reference,
        'state', d.state,
        'version', d.version)))::text
    FROM webhook_targets t LEFT JOIN dossiers d ON d.id = NEW.dossier_id
    WHERE NEW.kind = ANY (t.kinds);
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION write_webhook_deliveries() FROM PUBLIC;
CREATE TRIGGER events_to_webhooks AFTER INSERT ON events
  FOR EACH ROW EXECUTE FUNCTION write_webhook_deliveries();
--> statement-breakpoint
-- The number under which the institution that once had this one goes on; tells nothing else of it.
CREATE FUNCTION number_now(number text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.enterprise_number FROM former_numbers f JOIN institutions i ON i.id = f.institution_id
  WHERE f.enterprise_number = number
$$;
REVOKE ALL ON FUNCTION number_now(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION number_now(text) TO ebox_partner, ebox_office, ebox_worker;
-- A former number is nobody's to register anew.
CREATE OR REPLACE FUNCTION institution_is_known(number text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM institutions WHERE enterprise_number = number)
    OR EXISTS (SELECT FROM former_numbers WHERE enterprise_number = number)
$$;
-- Renamed institutions are renamed in the drafts of theirs, too, and in nothing that was submitted.
GRANT UPDATE (answers, version) ON draft_parts TO ebox_office;
-- The dossiers of an institution that went into another one stay readable, with the references they led to.
CREATE POLICY moved_on ON issuers FOR SELECT TO ebox_partner USING (
  EXISTS (SELECT FROM institutions i WHERE i.workspace_id = current_workspace() AND i.merged_into = issuers.institution_id)
  AND EXISTS (SELECT FROM dossiers d WHERE d.workspace_id = current_workspace() AND d.issuer_id = issuers.id));
CREATE POLICY moved_on ON document_types FOR SELECT TO ebox_partner USING (
  EXISTS (SELECT FROM issuers s WHERE s.id = document_types.issuer_id AND s.workspace_id <> current_workspace()));
-- What went into another institution lets nobody in any more.
CREATE OR REPLACE FUNCTION workspace_of_identity(issuer text, subject text, person uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT n.workspace_id FROM identities i JOIN institutions n USING (enterprise_number)
  WHERE i.issuer = $1 AND i.subject = $2 AND i.person_id = $3 AND n.merged_into IS NULL
$$;
