CREATE TABLE "certificates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"issuer_id" uuid NOT NULL,
	"environment" text NOT NULL,
	"pem" text NOT NULL,
	"sha256" text NOT NULL,
	"spki_sha256" text NOT NULL,
	"serial" text NOT NULL,
	"authority" text NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"not_after" timestamp with time zone NOT NULL,
	"chain" text NOT NULL,
	"state" text NOT NULL,
	"handed_in_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificates_once" UNIQUE("dossier_id","environment","sha256")
);
--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_issuer_id_issuers_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."issuers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificates_workspace" ON "certificates" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "certificates_issuer" ON "certificates" USING btree ("issuer_id");--> statement-breakpoint
ALTER TABLE certificates ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY partner ON certificates TO ebox_partner
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
CREATE POLICY office ON certificates TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON certificates TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON certificates TO CURRENT_USER USING (true) WITH CHECK (true);
-- A certificate hangs on a dossier that the partner can see, and is that dossier's issuer's.
CREATE POLICY own_dossier ON certificates AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (EXISTS (SELECT FROM dossiers d WHERE d.id = dossier_id AND d.issuer_id = certificates.issuer_id));
-- What was handed in stays as it was; only its state moves on.
GRANT SELECT, INSERT ON certificates TO ebox_partner;
GRANT UPDATE (state) ON certificates TO ebox_partner;
GRANT SELECT ON certificates TO ebox_office, ebox_worker;
