CREATE TABLE "test_evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"result_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "test_evidence_one" UNIQUE("result_id")
);
--> statement-breakpoint
CREATE TABLE "test_results" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"test_case" text NOT NULL,
	"document_type_id" uuid,
	"outcome" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "test_results_case" UNIQUE NULLS NOT DISTINCT("round_id","test_case","document_type_id")
);
--> statement-breakpoint
CREATE TABLE "test_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"issuer_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"reported_by" uuid,
	"reported_at" timestamp with time zone,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "test_rounds_number" UNIQUE("issuer_id","number")
);
--> statement-breakpoint
CREATE TABLE "certificate_senders" (
	"owner_issuer_id" uuid NOT NULL,
	"environment" text NOT NULL,
	"sender_issuer_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	CONSTRAINT "certificate_senders_owner_issuer_id_environment_sender_issuer_id_pk" PRIMARY KEY("owner_issuer_id","environment","sender_issuer_id")
);
--> statement-breakpoint
CREATE TABLE "environment_document_types" (
	"document_type_id" uuid NOT NULL,
	"environment" text NOT NULL,
	"workspace_id" uuid NOT NULL,
	"issuer_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "environment_document_types_document_type_id_environment_pk" PRIMARY KEY("document_type_id","environment")
);
--> statement-breakpoint
CREATE TABLE "issuer_environments" (
	"issuer_id" uuid NOT NULL,
	"environment" text NOT NULL,
	"workspace_id" uuid NOT NULL,
	"state" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"live_on" date,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "issuer_environments_issuer_id_environment_pk" PRIMARY KEY("issuer_id","environment")
);
--> statement-breakpoint
ALTER TABLE "test_evidence" ADD CONSTRAINT "test_evidence_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_evidence" ADD CONSTRAINT "test_evidence_result_id_test_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."test_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_results" ADD CONSTRAINT "test_results_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_results" ADD CONSTRAINT "test_results_round_id_test_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."test_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_results" ADD CONSTRAINT "test_results_document_type_id_document_types_id_fk" FOREIGN KEY ("document_type_id") REFERENCES "public"."document_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_rounds" ADD CONSTRAINT "test_rounds_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_rounds" ADD CONSTRAINT "test_rounds_issuer_id_issuers_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."issuers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_rounds" ADD CONSTRAINT "test_rounds_reported_by_persons_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_rounds" ADD CONSTRAINT "test_rounds_answered_by_persons_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_senders" ADD CONSTRAINT "certificate_senders_owner_issuer_id_issuers_id_fk" FOREIGN KEY ("owner_issuer_id") REFERENCES "public"."issuers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_senders" ADD CONSTRAINT "certificate_senders_sender_issuer_id_issuers_id_fk" FOREIGN KEY ("sender_issuer_id") REFERENCES "public"."issuers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_senders" ADD CONSTRAINT "certificate_senders_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "environment_document_types" ADD CONSTRAINT "environment_document_types_document_type_id_document_types_id_fk" FOREIGN KEY ("document_type_id") REFERENCES "public"."document_types"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "environment_document_types" ADD CONSTRAINT "environment_document_types_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "environment_document_types" ADD CONSTRAINT "environment_document_types_issuer_id_issuers_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."issuers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issuer_environments" ADD CONSTRAINT "issuer_environments_issuer_id_issuers_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."issuers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issuer_environments" ADD CONSTRAINT "issuer_environments_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "test_evidence_workspace" ON "test_evidence" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "test_results_workspace" ON "test_results" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "test_rounds_workspace" ON "test_rounds" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "certificate_senders_sender" ON "certificate_senders" USING btree ("sender_issuer_id","environment");--> statement-breakpoint
CREATE INDEX "certificate_senders_workspace" ON "certificate_senders" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "environment_document_types_issuer" ON "environment_document_types" USING btree ("issuer_id","environment");--> statement-breakpoint
CREATE INDEX "environment_document_types_workspace" ON "environment_document_types" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "issuer_environments_workspace" ON "issuer_environments" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "issuer_environments_state" ON "issuer_environments" USING btree ("environment","state","since");--> statement-breakpoint
DO $$
DECLARE tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['issuer_environments', 'environment_document_types', 'certificate_senders',
    'test_rounds', 'test_results', 'test_evidence'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY partner ON %I TO ebox_partner
      USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace())', tenant);
    EXECUTE format('CREATE POLICY office ON %I TO ebox_office USING (true) WITH CHECK (true)', tenant);
    EXECUTE format('CREATE POLICY worker ON %I TO ebox_worker USING (true) WITH CHECK (true)', tenant);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', tenant);
  END LOOP;
END $$;
-- What the team alone decides no partner's connection can write, even if a service forgot to ask who acts.
CREATE POLICY own_moves ON issuer_environments AS RESTRICTIVE FOR UPDATE TO ebox_partner USING (true)
  WITH CHECK (state IN ('ready', 'testsReported', 'requested', 'signedOff', 'scheduled')
    -- Its day may be moved by both sides until it is live.
    OR (environment = 'production' AND state = 'configured'));
CREATE POLICY own_rounds ON test_rounds AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (state = 'open' AND EXISTS (SELECT FROM issuers i WHERE i.id = issuer_id));
CREATE POLICY own_report ON test_rounds AS RESTRICTIVE FOR UPDATE TO ebox_partner USING (true)
  WITH CHECK (state IN ('open', 'reported'));
-- Results and their files change while their round is open, and never again.
CREATE POLICY while_open ON test_results AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (EXISTS (SELECT FROM test_rounds r WHERE r.id = round_id AND r.state = 'open'));
CREATE POLICY changed_while_open ON test_results AS RESTRICTIVE FOR UPDATE TO ebox_partner
  USING (EXISTS (SELECT FROM test_rounds r WHERE r.id = round_id AND r.state = 'open'));
CREATE POLICY while_open ON test_evidence AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (EXISTS (SELECT FROM test_results t JOIN test_rounds r ON r.id = t.round_id
    WHERE t.id = result_id AND r.state = 'open'));
CREATE POLICY gone_while_open ON test_evidence AS RESTRICTIVE FOR DELETE TO ebox_partner
  USING (EXISTS (SELECT FROM test_results t JOIN test_rounds r ON r.id = t.round_id
    WHERE t.id = result_id AND r.state = 'open'));
--> statement-breakpoint
GRANT SELECT ON issuer_environments, environment_document_types, certificate_senders, test_rounds, test_results,
  test_evidence TO ebox_partner, ebox_office, ebox_worker;
GRANT UPDATE (state, revision, since, live_on, reason) ON issuer_environments TO ebox_partner, ebox_worker;
GRANT INSERT, UPDATE ON issuer_environments TO ebox_office;
GRANT INSERT, UPDATE, DELETE ON environment_document_types, certificate_senders TO ebox_office;
GRANT INSERT ON test_rounds, test_results, test_evidence TO ebox_partner;
GRANT UPDATE (state, reported_by, reported_at) ON test_rounds TO ebox_partner;
GRANT UPDATE (outcome, note) ON test_results TO ebox_partner;
GRANT DELETE ON test_evidence TO ebox_partner;
GRANT UPDATE (state, answered_by, answered_at, reason, workspace_id) ON test_rounds TO ebox_office;
-- What an institution registered moves with it when it goes into another.
GRANT UPDATE (workspace_id) ON test_results, test_evidence TO ebox_office;
--> statement-breakpoint
-- Issuers of before begin where their certificates are.
INSERT INTO issuer_environments (issuer_id, environment, workspace_id, state)
  SELECT i.id, 'acceptance', i.workspace_id, CASE
    WHEN i.ended_on < current_date THEN 'ended'
    WHEN EXISTS (SELECT FROM certificates c WHERE c.issuer_id = i.id AND c.environment = 'acceptance'
      AND c.state = 'registered' AND c.not_after > now()) THEN 'ready'
    ELSE 'awaitingCertificate' END
  FROM issuers i
  UNION ALL SELECT i.id, 'production', i.workspace_id, CASE WHEN i.ended_on < current_date THEN 'ended' ELSE 'locked' END
  FROM issuers i;
--> statement-breakpoint
-- A webhook says which issuer and environment an event is about.
CREATE OR REPLACE FUNCTION write_webhook_deliveries() RETURNS trigger
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
        'issuerId', NEW.data ->> 'issuerId',
        'environment', NEW.data ->> 'environment',
        'reference', d.reference,
        'state', d.state,
        'version', d.version)))::text
    FROM webhook_targets t LEFT JOIN dossiers d ON d.id = NEW.dossier_id
    WHERE NEW.kind = ANY (t.kinds);
  END IF;
  RETURN NULL;
END $$;
