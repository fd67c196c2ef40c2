CREATE TABLE "certificate_compromises" (
	"certificate_id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone DEFAULT now() NOT NULL,
	"side" text NOT NULL,
	"noticed_on" date NOT NULL,
	"noticed_by" text NOT NULL,
	"happened" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "handed_in_by" uuid;--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "reminded_days" integer;--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "revoked_on" date;--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "revoked_by" uuid;--> statement-breakpoint
ALTER TABLE "certificate_compromises" ADD CONSTRAINT "certificate_compromises_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_compromises" ADD CONSTRAINT "certificate_compromises_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_compromises" ADD CONSTRAINT "certificate_compromises_reported_by_persons_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificate_compromises_workspace" ON "certificate_compromises" USING btree ("workspace_id");--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_handed_in_by_persons_id_fk" FOREIGN KEY ("handed_in_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_revoked_by_persons_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificates_end" ON "certificates" USING btree ("not_after","id");--> statement-breakpoint
CREATE INDEX "certificates_key" ON "certificates" USING btree ("spki_sha256");--> statement-breakpoint
ALTER TABLE certificate_compromises ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY partner ON certificate_compromises TO ebox_partner
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
CREATE POLICY office ON certificate_compromises TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON certificate_compromises TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON certificate_compromises TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY own_certificate ON certificate_compromises AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (EXISTS (SELECT FROM certificates c WHERE c.id = certificate_id));
GRANT SELECT, INSERT ON certificate_compromises TO ebox_partner, ebox_office;
GRANT SELECT ON certificate_compromises TO ebox_worker;
-- A report goes with its certificate when one institution goes into another.
GRANT UPDATE (workspace_id) ON certificate_compromises TO ebox_office;
GRANT INSERT, UPDATE (state, workspace_id, revoked_on, revoked_by) ON certificates TO ebox_office;
GRANT UPDATE (reminded_days) ON certificates TO ebox_worker;
--> statement-breakpoint
-- Whoever forgets to ask: no certificate comes back from where nobody may trust its key.
CREATE FUNCTION keep_certificate_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'revoked' OR (OLD.state = 'compromised' AND NEW.state <> 'revoked') THEN
    RAISE EXCEPTION 'a certificate that is % cannot become %', OLD.state, NEW.state;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificates_state BEFORE UPDATE OF state ON certificates
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION keep_certificate_state();
--> statement-breakpoint
-- Was this key reported as one that others may have, by whatever institution? Tells yes or no.
CREATE FUNCTION key_is_compromised(spki text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM certificate_compromises p JOIN certificates c ON c.id = p.certificate_id
    WHERE c.spki_sha256 = spki)
$$;
REVOKE ALL ON FUNCTION key_is_compromised(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION key_is_compromised(text) TO ebox_partner, ebox_office, ebox_worker;
