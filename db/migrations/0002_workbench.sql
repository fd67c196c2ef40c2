CREATE TABLE "office_settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "reservations" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "purpose" text DEFAULT 'registration' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "clock_used" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "clock_since" date;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "validated_by" uuid;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "validated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "region" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "environments_asked" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "checks_failing" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "search_words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "office_settings" ADD CONSTRAINT "office_settings_changed_by_persons_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_validated_by_persons_id_fk" FOREIGN KEY ("validated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossiers_due" ON "dossiers" USING btree ("due_on") WHERE due_on is not null;--> statement-breakpoint
CREATE INDEX "dossiers_search" ON "dossiers" USING gin (to_tsvector('simple', "search_words"));--> statement-breakpoint
GRANT SELECT ON office_settings TO ebox_partner, ebox_office, ebox_worker;
GRANT INSERT, UPDATE ON office_settings TO ebox_office;
--> statement-breakpoint
-- Dossiers that are on their way already: ten working days are two weeks.
UPDATE dossiers SET search_words = lower(concat_ws(' ', reference, enterprise_number, institution_name, application_id))
  WHERE reference IS NOT NULL;
UPDATE dossiers SET clock_since = (submitted_at AT TIME ZONE 'Europe/Brussels')::date,
  due_on = (submitted_at AT TIME ZONE 'Europe/Brussels')::date + 14
  WHERE state IN ('submitted', 'inReview') AND submitted_at IS NOT NULL;
