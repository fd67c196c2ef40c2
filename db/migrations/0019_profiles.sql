CREATE TABLE "certificate_profiles" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificate_profiles_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
ALTER TABLE "certificate_keys" ADD COLUMN "profile" text;--> statement-breakpoint
ALTER TABLE "certificate_profiles" ADD CONSTRAINT "certificate_profiles_made_by_persons_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- One rule for everybody; who made it is the team's. Without a right to change or delete it, what was judged by a version
-- can always be judged by it again.
GRANT SELECT (id, version, definition) ON certificate_profiles TO ebox_partner;
GRANT SELECT ON certificate_profiles TO ebox_office, ebox_worker;
GRANT INSERT ON certificate_profiles TO ebox_office;
