CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid,
	"person_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_read_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "freeze_periods" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "freeze_periods_once" UNIQUE("from_day","until_day"),
	CONSTRAINT "freeze_periods_in_order" CHECK (from_day <= until_day)
);
--> statement-breakpoint
CREATE TABLE "production_slots" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"issuer_id" uuid NOT NULL,
	"day" date NOT NULL,
	"part" text NOT NULL,
	"state" text NOT NULL,
	"proposed_by" text NOT NULL,
	"sequence" integer NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_slots" ADD CONSTRAINT "production_slots_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_slots" ADD CONSTRAINT "production_slots_issuer_id_issuers_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."issuers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_person" ON "calendar_feeds" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "production_slots_agreed" ON "production_slots" USING btree ("issuer_id") WHERE state = 'agreed';--> statement-breakpoint
CREATE UNIQUE INDEX "production_slots_proposed" ON "production_slots" USING btree ("issuer_id") WHERE state = 'proposed';--> statement-breakpoint
CREATE INDEX "production_slots_issuer" ON "production_slots" USING btree ("issuer_id","proposed_at");--> statement-breakpoint
CREATE INDEX "production_slots_workspace" ON "production_slots" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "production_slots_day" ON "production_slots" USING btree ("day") WHERE state in ('proposed', 'agreed');--> statement-breakpoint
DO $$
DECLARE tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['production_slots', 'calendar_feeds'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY office ON %I TO ebox_office USING (true) WITH CHECK (true)', tenant);
    EXECUTE format('CREATE POLICY worker ON %I TO ebox_worker USING (true) WITH CHECK (true)', tenant);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', tenant);
  END LOOP;
END $$;
CREATE POLICY partner ON production_slots TO ebox_partner
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
-- A partner proposes for an issuer of their own, and agrees only to what the team proposed.
CREATE POLICY own_proposal ON production_slots AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (state = 'proposed' AND proposed_by = 'partner' AND EXISTS (SELECT FROM issuers i WHERE i.id = issuer_id));
CREATE POLICY own_move ON production_slots AS RESTRICTIVE FOR UPDATE TO ebox_partner USING (true)
  WITH CHECK (state <> 'agreed' OR proposed_by = 'team');
-- A feed is a person's own, whatever it shows.
CREATE POLICY partner ON calendar_feeds TO ebox_partner
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
GRANT SELECT, INSERT ON production_slots TO ebox_partner, ebox_office;
GRANT UPDATE (state, sequence, changed_at) ON production_slots TO ebox_partner;
GRANT UPDATE (state, sequence, changed_at, workspace_id) ON production_slots TO ebox_office;
GRANT SELECT ON production_slots TO ebox_worker;
GRANT SELECT (id, from_day, until_day) ON freeze_periods TO ebox_partner, ebox_worker;
GRANT SELECT, INSERT, DELETE ON freeze_periods TO ebox_office;
GRANT SELECT, INSERT, DELETE ON calendar_feeds TO ebox_partner;
GRANT UPDATE (last_read_at) ON calendar_feeds TO ebox_partner;
GRANT SELECT, DELETE ON calendar_feeds TO ebox_office, ebox_worker;
--> statement-breakpoint
-- How many issuers, beside one, have a slot on each day: a day has room for a few. Tells not whose they are.
CREATE FUNCTION production_days_taken(first_day date, last_day date, beside uuid) RETURNS TABLE (day date, taken integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.day, count(DISTINCT s.issuer_id)::integer FROM production_slots s
  WHERE s.state IN ('proposed', 'agreed') AND s.day BETWEEN first_day AND last_day
    AND s.issuer_id IS DISTINCT FROM beside
    AND NOT EXISTS (SELECT FROM issuer_environments e
      WHERE e.issuer_id = s.issuer_id AND e.environment = 'production' AND e.state = 'ended')
  GROUP BY s.day
$$;
-- The living feed of a secret address. Whoever left the institution, or the team, reads it no more.
CREATE FUNCTION calendar_feed_by_hash(hash bytea) RETURNS TABLE (id uuid, person_id uuid, workspace_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.id, f.person_id, f.workspace_id FROM calendar_feeds f
  WHERE f.token_hash = hash AND CASE WHEN f.workspace_id IS NULL
    THEN EXISTS (SELECT FROM officer_roles r WHERE r.person_id = f.person_id)
    ELSE EXISTS (SELECT FROM memberships m WHERE m.person_id = f.person_id AND m.workspace_id = f.workspace_id) END
$$;
REVOKE ALL ON FUNCTION production_days_taken(date, date, uuid), calendar_feed_by_hash(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION production_days_taken(date, date, uuid), calendar_feed_by_hash(bytea)
  TO ebox_partner, ebox_office, ebox_worker;
