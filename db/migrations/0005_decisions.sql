CREATE TABLE "decision_papers" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"pdf" "bytea" NOT NULL,
	"sha256" "bytea" NOT NULL,
	"snapshot" jsonb NOT NULL,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "prepared_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"enterprise_number" text NOT NULL,
	"institution_name" text DEFAULT '' NOT NULL,
	"answers" jsonb NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"submission_id" uuid NOT NULL,
	"prepared_by" uuid NOT NULL,
	"prepared_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"claimed_at" timestamp with time zone,
	"claimed_by" uuid,
	"dossier_id" uuid,
	CONSTRAINT "prepared_drafts_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "prepared_drafts_submission_id_unique" UNIQUE("submission_id")
);
--> statement-breakpoint
ALTER TABLE "decision_papers" ADD CONSTRAINT "decision_papers_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_papers" ADD CONSTRAINT "decision_papers_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_papers" ADD CONSTRAINT "decision_papers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prepared_drafts" ADD CONSTRAINT "prepared_drafts_prepared_by_persons_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prepared_drafts" ADD CONSTRAINT "prepared_drafts_claimed_by_persons_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_papers_dossier" ON "decision_papers" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "prepared_drafts_newest" ON "prepared_drafts" USING btree ("prepared_at","id");--> statement-breakpoint
ALTER TABLE decision_papers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY partner ON decision_papers TO ebox_partner
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
CREATE POLICY office ON decision_papers TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON decision_papers TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON decision_papers TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON decision_papers TO ebox_partner, ebox_office, ebox_worker;
GRANT INSERT ON decision_papers TO ebox_office, ebox_worker;
CREATE TRIGGER decision_papers_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_papers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What partners' pages run on can read no prepared draft but the one of a mailed link.
GRANT SELECT, INSERT ON prepared_drafts TO ebox_office;
GRANT SELECT, UPDATE, DELETE ON prepared_drafts TO ebox_worker;
CREATE FUNCTION prepared_draft_by_token(hash bytea) RETURNS TABLE (email text, institution_name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d.email, d.institution_name FROM prepared_drafts d
  WHERE d.token_hash = hash AND d.claimed_at IS NULL AND d.expires_at > now()
$$;
-- Gives a prepared draft to the person who asks, if it was sent to their address: once. What was typed is theirs from
-- here, and no longer kept beside their draft.
CREATE FUNCTION claim_prepared_draft(hash bytea, dossier uuid)
  RETURNS TABLE (id uuid, language text, enterprise_number text, institution_name text, answers jsonb)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH open AS (
    SELECT d.id, d.language, d.enterprise_number, d.institution_name, d.answers
    FROM prepared_drafts d JOIN persons p ON p.email = d.email
    WHERE d.token_hash = hash AND d.claimed_at IS NULL AND d.expires_at > now()
      AND p.id = current_person() AND p.erased_at IS NULL
    FOR UPDATE OF d
  ), claimed AS (
    UPDATE prepared_drafts d SET claimed_at = now(), claimed_by = current_person(), dossier_id = dossier,
      answers = '{"institution":{},"application":{},"documentTypes":[]}'
    FROM open WHERE d.id = open.id RETURNING d.id
  )
  SELECT o.id, o.language, o.enterprise_number, o.institution_name, o.answers FROM open o JOIN claimed USING (id)
$$;
REVOKE ALL ON FUNCTION prepared_draft_by_token(bytea), claim_prepared_draft(bytea, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prepared_draft_by_token(bytea), claim_prepared_draft(bytea, uuid) TO ebox_partner;
