CREATE INDEX "decisions_by_time" ON "decisions" USING btree ("at","kind","dossier_id","version");--> statement-breakpoint
CREATE INDEX "dossier_versions_by_time" ON "dossier_versions" USING btree ("submitted_at","dossier_id","number");--> statement-breakpoint
CREATE INDEX "remarks_by_time" ON "remarks" USING btree ("sent_at");