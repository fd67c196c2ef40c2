CREATE TABLE "thread_attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"message_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "thread_attachments_position" UNIQUE("message_id","position")
);
--> statement-breakpoint
CREATE TABLE "thread_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"side" text NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "thread_messages_number" UNIQUE("dossier_id","number"),
	CONSTRAINT "thread_messages_submission" UNIQUE("dossier_id","submission_id")
);
--> statement-breakpoint
CREATE TABLE "thread_reads" (
	"dossier_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"up_to" integer NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "thread_reads_dossier_id_person_id_pk" PRIMARY KEY("dossier_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"messages" integer DEFAULT 0 NOT NULL,
	"team_read_up_to" integer DEFAULT 0 NOT NULL,
	"unread_by_team" integer DEFAULT 0 NOT NULL,
	"team_noticed_at" timestamp with time zone,
	"team_noticed_up_to" integer DEFAULT 0 NOT NULL,
	"partner_noticed_at" timestamp with time zone,
	"partner_noticed_up_to" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "thread_attachments" ADD CONSTRAINT "thread_attachments_message_id_thread_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."thread_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_attachments" ADD CONSTRAINT "thread_attachments_dossier_id_threads_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."threads"("dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_attachments" ADD CONSTRAINT "thread_attachments_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_messages" ADD CONSTRAINT "thread_messages_dossier_id_threads_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."threads"("dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_messages" ADD CONSTRAINT "thread_messages_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_messages" ADD CONSTRAINT "thread_messages_author_id_persons_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_dossier_id_threads_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."threads"("dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "thread_attachments_workspace" ON "thread_attachments" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "thread_messages_author" ON "thread_messages" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "thread_reads_person" ON "thread_reads" USING btree ("person_id");--> statement-breakpoint
DO $$
DECLARE tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['threads', 'thread_messages', 'thread_attachments', 'thread_reads'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY partner ON %I TO ebox_partner
      USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace())', tenant);
    EXECUTE format('CREATE POLICY office ON %I TO ebox_office USING (true) WITH CHECK (true)', tenant);
    EXECUTE format('CREATE POLICY worker ON %I TO ebox_worker USING (true) WITH CHECK (true)', tenant);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', tenant);
  END LOOP;
END $$;
-- The services see to all of this; these policies hold even if one forgot to. A conversation hangs on a dossier that the
-- partner can see, what they write there is theirs and said to be, and what they have read is nobody else's word.
CREATE POLICY own_dossier ON threads AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (EXISTS (SELECT FROM dossiers d WHERE d.id = dossier_id));
CREATE POLICY own_words ON thread_messages AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (side = 'partner' AND author_id = current_person()
    AND EXISTS (SELECT FROM threads t WHERE t.dossier_id = thread_messages.dossier_id));
CREATE POLICY own_files ON thread_attachments AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (EXISTS (SELECT FROM thread_messages m WHERE m.id = message_id
    AND m.dossier_id = thread_attachments.dossier_id AND m.author_id = current_person()));
CREATE POLICY own_reading ON thread_reads AS RESTRICTIVE FOR INSERT TO ebox_partner
  WITH CHECK (person_id = current_person()
    AND EXISTS (SELECT FROM threads t WHERE t.dossier_id = thread_reads.dossier_id));
CREATE POLICY own_reading_again ON thread_reads AS RESTRICTIVE FOR UPDATE TO ebox_partner
  USING (person_id = current_person()) WITH CHECK (person_id = current_person());
--> statement-breakpoint
-- What was said stays said: nobody may change or delete a message or a file.
GRANT SELECT, INSERT ON threads, thread_messages, thread_attachments TO ebox_partner, ebox_office;
GRANT UPDATE (messages, unread_by_team) ON threads TO ebox_partner;
GRANT UPDATE (messages, team_read_up_to, unread_by_team) ON threads TO ebox_office;
GRANT SELECT, INSERT, UPDATE ON thread_reads TO ebox_partner;
-- The worker tells each side by mail, and erases people.
GRANT SELECT ON threads, thread_messages, thread_attachments TO ebox_worker;
GRANT UPDATE (team_noticed_at, team_noticed_up_to, partner_noticed_at, partner_noticed_up_to) ON threads TO ebox_worker;
GRANT SELECT, DELETE ON thread_reads TO ebox_worker;
