DROP INDEX "dossiers_by_officer";--> statement-breakpoint
DROP INDEX "dossiers_by_institution";--> statement-breakpoint
DROP INDEX "dossiers_search";--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "queue_terms" "tsvector" GENERATED ALWAYS AS (array_to_tsvector(
    array_remove(string_to_array(search_words || ' ' || institution_words, ' '), '') || array[
    'language=' || language, 'region=' || region, 'purpose=' || purpose,
    'failing=' || case when checks_failing > 0 then 'yes' else 'no' end,
    'acceptance=' || case when 'acceptance' = any (environments_asked) then 'yes' else 'no' end,
    'production=' || case when 'production' = any (environments_asked) then 'yes' else 'no' end])) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "dossiers_terms" ON "dossiers" USING gin ("queue_terms");--> statement-breakpoint
CREATE INDEX "dossiers_queue_due" ON "dossiers" USING btree ("state","queue_day","state_since","id") WHERE reference is not null;--> statement-breakpoint
CREATE INDEX "dossiers_queue_officer" ON "dossiers" USING btree ("officer_id","state","queue_day","state_since","id") WHERE reference is not null;--> statement-breakpoint
CREATE INDEX "dossiers_queue_recent" ON "dossiers" USING btree ("state","state_since","id") WHERE reference is not null;