ALTER TABLE "document_types" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "issuers" ADD COLUMN "ended_on" date;