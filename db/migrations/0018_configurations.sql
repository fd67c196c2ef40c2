CREATE TABLE "applied_configurations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"environment" text NOT NULL,
	"configuration_id" bigint NOT NULL,
	"applied_by" uuid NOT NULL,
	"applied_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "configuration_moves" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "configuration_moves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"count" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "configurations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "configurations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"environment" text NOT NULL,
	"sha256" text NOT NULL,
	"body" "bytea" NOT NULL,
	"organizations" integer NOT NULL,
	"applications" integer NOT NULL,
	"trios" integer NOT NULL,
	"changes" jsonb NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "applied_configurations" ADD CONSTRAINT "applied_configurations_configuration_id_configurations_id_fk" FOREIGN KEY ("configuration_id") REFERENCES "public"."configurations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applied_configurations" ADD CONSTRAINT "applied_configurations_applied_by_persons_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applied_configurations_environment" ON "applied_configurations" USING btree ("environment","applied_at");--> statement-breakpoint
CREATE INDEX "configurations_environment" ON "configurations" USING btree ("environment","id");--> statement-breakpoint
CREATE INDEX "configurations_sha256" ON "configurations" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "certificates_fingerprint" ON "certificates" USING btree ("sha256");--> statement-breakpoint
-- Counts every transaction that changed what a permission to publish depends on, once.
CREATE FUNCTION count_configuration_move() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_setting('ebox.configuration_moved', true) IS DISTINCT FROM '1' THEN
    INSERT INTO configuration_moves DEFAULT VALUES;
    PERFORM set_config('ebox.configuration_moved', '1', true);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER configuration_moved AFTER INSERT OR UPDATE OR DELETE ON institutions
  FOR EACH ROW EXECUTE FUNCTION count_configuration_move();
CREATE TRIGGER configuration_moved AFTER INSERT OR UPDATE OR DELETE ON former_numbers
  FOR EACH ROW EXECUTE FUNCTION count_configuration_move();
CREATE TRIGGER configuration_moved AFTER INSERT OR UPDATE OR DELETE ON issuers
  FOR EACH ROW EXECUTE FUNCTION count_configuration_move();
CREATE TRIGGER configuration_moved AFTER INSERT OR UPDATE OR DELETE ON document_types
  FOR EACH ROW EXECUTE FUNCTION count_configuration_move();
CREATE TRIGGER configuration_moved AFTER INSERT OR UPDATE OR DELETE ON issuer_environments
  FOR EACH ROW EXECUTE FUNCTION count_configuration_move();
CREATE TRIGGER configuration_moved AFTER INSERT OR UPDATE OR DELETE ON environment_document_types
  FOR EACH ROW EXECUTE FUNCTION count_configuration_move();
CREATE TRIGGER configuration_moved AFTER INSERT OR UPDATE OR DELETE ON certificate_senders
  FOR EACH ROW EXECUTE FUNCTION count_configuration_move();
CREATE TRIGGER configuration_moved AFTER INSERT OR DELETE OR UPDATE OF state, issuer_id ON certificates
  FOR EACH ROW EXECUTE FUNCTION count_configuration_move();
--> statement-breakpoint
-- The team's: what environments were and are. A partner's connection only counts.
GRANT INSERT ON configuration_moves TO ebox_partner, ebox_office, ebox_worker;
GRANT SELECT ON configuration_moves TO ebox_office, ebox_worker;
GRANT DELETE ON configuration_moves TO ebox_worker;
GRANT SELECT, INSERT ON configurations TO ebox_office, ebox_worker;
GRANT SELECT, INSERT ON applied_configurations TO ebox_office;
