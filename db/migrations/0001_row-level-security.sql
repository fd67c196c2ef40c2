-- Roles: the migration's user owns the tables; the portal's processes come as one of three roles, none of which owns
-- anything. In the embedded database they are log-ins of their own; elsewhere the operator gives them a log-in.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ebox_partner', 'ebox_office', 'ebox_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', name);
    END IF;
    IF NOT pg_has_role(current_user, name, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', name);
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Who is asking, set for one transaction by set_config(…, true). An empty setting is nobody: no rows, no error.
CREATE FUNCTION current_workspace() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('ebox.workspace', true), '')::uuid $$;
CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('ebox.person', true), '')::uuid $$;
--> statement-breakpoint
-- Every table of a tenant: row-level security, forced, with a policy for each role. The owner's policy is for
-- migrations and for the SECURITY DEFINER questions below; the portal never connects as the owner.
DO $$
DECLARE tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['memberships', 'institutions', 'issuers', 'document_types', 'dossiers', 'draft_parts',
    'dossier_versions', 'certificate_keys', 'check_results', 'decisions', 'authorities', 'events', 'invitations',
    'api_tokens'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY partner ON %I TO ebox_partner
      USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace())', tenant);
    EXECUTE format('CREATE POLICY office ON %I TO ebox_office USING (true) WITH CHECK (true)', tenant);
    EXECUTE format('CREATE POLICY worker ON %I TO ebox_worker USING (true) WITH CHECK (true)', tenant);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', tenant);
  END LOOP;
END $$;
CREATE POLICY own_memberships ON memberships FOR SELECT TO ebox_partner USING (person_id = current_person());
-- Who asks to be let into an institution acts outside every workspace.
CREATE POLICY own_acts ON events FOR INSERT TO ebox_partner
  WITH CHECK (workspace_id IS NULL AND actor_id = current_person());
--> statement-breakpoint
ALTER TABLE workspaces ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY partner ON workspaces TO ebox_partner USING (id = current_workspace()) WITH CHECK (id = current_workspace());
CREATE POLICY office ON workspaces TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON workspaces TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON workspaces TO CURRENT_USER USING (true) WITH CHECK (true);
ALTER TABLE access_requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY partner ON access_requests TO ebox_partner USING (person_id = current_person()) WITH CHECK (person_id = current_person());
CREATE POLICY office ON access_requests TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON access_requests TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON access_requests TO CURRENT_USER USING (true) WITH CHECK (true);
-- An answer kept for a repeated call is its token's, and so its institution's.
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY partner ON idempotency_keys TO ebox_partner
  USING (EXISTS (SELECT FROM api_tokens t WHERE t.id = token_id))
  WITH CHECK (EXISTS (SELECT FROM api_tokens t WHERE t.id = token_id));
CREATE POLICY office ON idempotency_keys TO ebox_office USING (true) WITH CHECK (true);
CREATE POLICY worker ON idempotency_keys TO ebox_worker USING (true) WITH CHECK (true);
CREATE POLICY owner ON idempotency_keys TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON persons TO ebox_partner, ebox_office, ebox_worker;
GRANT SELECT ON officer_roles, portal, register_entries TO ebox_partner, ebox_office, ebox_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, sign_in_requests, rate_limits TO ebox_partner, ebox_office, ebox_worker;
GRANT SELECT, INSERT, UPDATE ON reference_counters TO ebox_partner, ebox_office, ebox_worker;
GRANT SELECT, UPDATE ON event_head TO ebox_partner, ebox_office, ebox_worker;
GRANT SELECT, INSERT ON events TO ebox_partner, ebox_office, ebox_worker;
GRANT INSERT ON mails TO ebox_partner, ebox_office, ebox_worker;
GRANT SELECT (dedupe) ON mails TO ebox_partner, ebox_office;
GRANT SELECT, UPDATE, DELETE ON mails TO ebox_worker;
--> statement-breakpoint
GRANT SELECT, INSERT ON workspaces, memberships, dossier_versions TO ebox_partner;
GRANT SELECT, INSERT, UPDATE ON dossiers, authorities TO ebox_partner;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft_parts, certificate_keys TO ebox_partner;
GRANT SELECT ON institutions, issuers, document_types, check_results, decisions TO ebox_partner;
GRANT SELECT, INSERT ON access_requests TO ebox_partner;
GRANT UPDATE, DELETE ON memberships TO ebox_partner;
GRANT UPDATE (answer, answered_at, answered_by, asked_at) ON access_requests TO ebox_partner;
GRANT SELECT, INSERT, UPDATE ON invitations, api_tokens TO ebox_partner, ebox_office, ebox_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON identities, provider_flows, idempotency_keys
  TO ebox_partner, ebox_office, ebox_worker;
-- Officers' second step is the office's business: what partners' pages run on can neither add a passkey nor open a
-- window nor give a role, only remove a person's own on erasure.
GRANT SELECT, DELETE ON passkeys, passkey_challenges, enrolment_windows TO ebox_partner;
GRANT SELECT, INSERT, UPDATE, DELETE ON passkeys, passkey_challenges, enrolment_windows TO ebox_office, ebox_worker;
GRANT INSERT, DELETE ON officer_roles TO ebox_office;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON workspaces, memberships, institutions, issuers, document_types, dossiers, authorities,
  decisions, certificate_keys, check_results, access_requests TO ebox_office, ebox_worker;
GRANT SELECT ON draft_parts, dossier_versions TO ebox_office, ebox_worker;
GRANT DELETE ON check_results TO ebox_worker, ebox_office;
-- Retention and erasure are the worker's alone. What was submitted, decided or logged it cannot delete either.
GRANT DELETE ON dossiers, draft_parts, certificate_keys, workspaces, memberships, invitations, api_tokens,
  access_requests TO ebox_worker;
--> statement-breakpoint
-- The decisions log is append-only, for every role.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the decisions log is append-only';
END $$;
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dossier_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
INSERT INTO event_head (id, sequence, hash) VALUES (1, 0, '\x');
INSERT INTO portal (id) VALUES (1);
--> statement-breakpoint
-- Questions that must see across workspaces. Each answers one thing and tells nothing else.
CREATE FUNCTION membership_on_dossier(dossier uuid, person uuid) RETURNS TABLE (workspace_id uuid, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.workspace_id, m.role FROM dossiers d JOIN memberships m USING (workspace_id)
  WHERE d.id = dossier AND m.person_id = person
$$;
-- An invitation by the hash of its mailed link, while it is open: what the invited person needs to accept it.
CREATE FUNCTION invitation_by_token(hash bytea) RETURNS TABLE (id uuid, workspace_id uuid, email text, role text,
    mandate_holder text, mandate_basis text, institution jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id, i.workspace_id, i.email, i.role, i.mandate_holder, i.mandate_basis, n.answers
  FROM invitations i LEFT JOIN institutions n USING (workspace_id)
  WHERE i.token_hash = hash AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
$$;
-- Whose a machine's token is, by its hash, while it is valid.
CREATE FUNCTION api_token_by_hash(hash bytea) RETURNS TABLE (id uuid, workspace_id uuid, scopes text[], created_by uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.id, t.workspace_id, t.scopes, t.created_by FROM api_tokens t
  WHERE t.token_hash = hash AND t.revoked_at IS NULL AND t.expires_at > now()
$$;
CREATE FUNCTION workspace_of_issuer(issuer uuid, person uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.workspace_id FROM issuers i JOIN memberships m USING (workspace_id) WHERE i.id = issuer AND m.person_id = person
$$;
CREATE FUNCTION workspace_of_institution(number text, person uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.workspace_id FROM institutions i JOIN memberships m USING (workspace_id)
  WHERE i.enterprise_number = number AND m.person_id = person
$$;
-- The workspace of the registered institution whose number a login provider asserts of this person; a number that the
-- person typed is nowhere in it.
CREATE FUNCTION workspace_of_identity(issuer text, subject text, person uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT n.workspace_id FROM identities i JOIN institutions n USING (enterprise_number)
  WHERE i.issuer = $1 AND i.subject = $2 AND i.person_id = $3
$$;
-- Makes that person an editor of that workspace, once: whoever its log knows already was a member before, was removed,
-- left or was refused, and comes back by a manager instead of by signing in again. True when they are in now.
CREATE FUNCTION join_by_identity(issuer text, subject text) RETURNS boolean
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH joined AS (
    INSERT INTO memberships (workspace_id, person_id, role)
    SELECT current_workspace(), current_person(), 'editor'
    WHERE workspace_of_identity($1, $2, current_person()) = current_workspace()
      AND NOT EXISTS (SELECT FROM events e WHERE e.workspace_id = current_workspace()
        AND (e.actor_id = current_person() OR e.data ->> 'personId' = current_person()::text))
    ON CONFLICT (workspace_id, person_id) DO NOTHING
    RETURNING person_id
  )
  SELECT EXISTS (SELECT FROM joined)
$$;
CREATE FUNCTION institution_is_known(number text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM institutions WHERE enterprise_number = number)
$$;
CREATE FUNCTION key_is_used_elsewhere(spki text, dossier uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM certificate_keys WHERE spki_sha256 = spki AND dossier_id <> dossier)
$$;
-- Who may confirm by a mailed link, from the link's hash: the dossier and its workspace, while it is open.
CREATE FUNCTION authority_by_token(hash bytea) RETURNS TABLE (dossier_id uuid, workspace_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.dossier_id, a.workspace_id FROM authorities a WHERE a.token_hash = hash AND a.confirmed_at IS NULL
$$;
REVOKE ALL ON FUNCTION membership_on_dossier(uuid, uuid), invitation_by_token(bytea),
  api_token_by_hash(bytea), workspace_of_issuer(uuid, uuid),
  workspace_of_institution(text, uuid), workspace_of_identity(text, text, uuid), join_by_identity(text, text),
  institution_is_known(text),
  key_is_used_elsewhere(text, uuid), authority_by_token(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION membership_on_dossier(uuid, uuid), invitation_by_token(bytea),
  api_token_by_hash(bytea), workspace_of_issuer(uuid, uuid),
  workspace_of_institution(text, uuid), workspace_of_identity(text, text, uuid), join_by_identity(text, text),
  institution_is_known(text),
  key_is_used_elsewhere(text, uuid), authority_by_token(bytea) TO ebox_partner, ebox_office, ebox_worker;
--> statement-breakpoint
-- Who lets people in and out. The services ask the table of permissions; these policies hold even if one forgot to.
CREATE FUNCTION current_person_manages() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM memberships
    WHERE workspace_id = current_workspace() AND person_id = current_person() AND role = 'manager')
$$;
CREATE FUNCTION current_workspace_is_new() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM memberships WHERE workspace_id = current_workspace())
    AND NOT EXISTS (SELECT FROM institutions WHERE workspace_id = current_workspace())
$$;
-- Takes an open invitation up for the person who asks, if it was sent to their address: once, and never to a lower role.
CREATE FUNCTION accept_invitation(hash bytea) RETURNS TABLE (id uuid, role text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH accepted AS (
    UPDATE invitations i SET accepted_at = now() FROM persons p
    WHERE i.token_hash = hash AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
      AND i.workspace_id = current_workspace()
      AND p.id = current_person() AND p.erased_at IS NULL AND p.email = i.email
    RETURNING i.id, i.workspace_id, p.id AS person_id, i.role, i.mandate_holder, i.mandate_basis
  ), joined AS (
    INSERT INTO memberships (workspace_id, person_id, role, mandate_holder, mandate_basis)
    SELECT a.workspace_id, a.person_id, a.role, a.mandate_holder, a.mandate_basis FROM accepted a
    ON CONFLICT (workspace_id, person_id) DO NOTHING
  )
  SELECT a.id, a.role FROM accepted a
$$;
REVOKE ALL ON FUNCTION current_person_manages(), current_workspace_is_new(), accept_invitation(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION current_person_manages(), current_workspace_is_new(), accept_invitation(bytea)
  TO ebox_partner;
CREATE POLICY let_in ON memberships AS RESTRICTIVE FOR INSERT TO ebox_partner WITH CHECK (
  current_person_manages() OR (current_workspace_is_new() AND person_id = current_person() AND role = 'editor'));
CREATE POLICY change_role ON memberships AS RESTRICTIVE FOR UPDATE TO ebox_partner
  USING (current_person_manages()) WITH CHECK (current_person_manages());
CREATE POLICY let_out ON memberships AS RESTRICTIVE FOR DELETE TO ebox_partner
  USING (current_person_manages() OR person_id = current_person());
CREATE POLICY invite ON invitations AS RESTRICTIVE FOR INSERT TO ebox_partner WITH CHECK (current_person_manages());
CREATE POLICY take_back ON invitations AS RESTRICTIVE FOR UPDATE TO ebox_partner
  USING (current_person_manages()) WITH CHECK (current_person_manages());
-- Managers see and answer who asks for access to their institution; who asked may only ask again.
CREATE POLICY managers ON access_requests TO ebox_partner
  USING (current_person_manages()
    AND enterprise_number = (SELECT i.enterprise_number FROM institutions i WHERE i.workspace_id = current_workspace()))
  WITH CHECK (current_person_manages()
    AND enterprise_number = (SELECT i.enterprise_number FROM institutions i WHERE i.workspace_id = current_workspace()));
CREATE POLICY answer ON access_requests AS RESTRICTIVE FOR UPDATE TO ebox_partner USING (true) WITH CHECK (
  answer IS NULL AND person_id = current_person() OR current_person_manages()
    AND enterprise_number = (SELECT i.enterprise_number FROM institutions i WHERE i.workspace_id = current_workspace()));
