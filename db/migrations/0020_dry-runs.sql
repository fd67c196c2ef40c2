CREATE TABLE "dry_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"issuer_id" uuid NOT NULL,
	"environment" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"operation" text NOT NULL,
	"document_type" text NOT NULL,
	"code" text NOT NULL,
	"proven" boolean NOT NULL,
	"findings" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dry_runs" ADD CONSTRAINT "dry_runs_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dry_runs" ADD CONSTRAINT "dry_runs_issuer_id_issuers_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."issuers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dry_runs_issuer" ON "dry_runs" USING btree ("issuer_id","at");--> statement-breakpoint
CREATE INDEX "dry_runs_workspace" ON "dry_runs" USING btree ("workspace_id");--> statement-breakpoint
ALTER TABLE dry_runs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY partner ON dry_runs TO ebox_partner
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
CREATE POLICY office ON dry_runs TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON dry_runs TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON dry_runs TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY own_issuer ON dry_runs AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (EXISTS (SELECT FROM issuers i WHERE i.id = issuer_id));
-- Only the latest are kept: whoever adds one removes what is older.
GRANT SELECT, INSERT, DELETE ON dry_runs TO ebox_partner;
GRANT SELECT ON dry_runs TO ebox_office;
-- With its issuer, when one institution goes into another.
GRANT UPDATE (workspace_id) ON dry_runs TO ebox_office;
