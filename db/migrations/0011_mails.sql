ALTER TABLE "mails" ADD COLUMN "dossier_id" uuid;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "copy" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "queued_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "tried_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "smtp_code" integer;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "smtp_status" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "mails_dossier" ON "mails" USING btree ("dossier_id","created_at") WHERE dossier_id is not null;--> statement-breakpoint
CREATE INDEX "mails_failed" ON "mails" USING btree ("created_at") WHERE state = 'failed';--> statement-breakpoint
-- The team sees which mails went where and how they fared, not what they say; it can send a refused one again.
GRANT SELECT (id, template, recipient, language, state, attempts, error, created_at, sent_at, dossier_id, copy,
  queued_at, tried_at, smtp_code, smtp_status) ON mails TO ebox_office;
GRANT UPDATE (state, queued_at, error, smtp_code, smtp_status) ON mails TO ebox_office;
--> statement-breakpoint
-- The occasion of a mail about a dossier begins with the dossier's id.
UPDATE mails SET dossier_id = d.id FROM dossiers d
  WHERE mails.dedupe ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:' AND d.id = left(mails.dedupe, 36)::uuid;
