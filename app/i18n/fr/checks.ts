import type { Translation } from '#app/i18n/catalogue.ts'
import type { checks as english } from '#app/i18n/en/checks.ts'

export const checks: Translation<typeof english> = {
  'check.enterpriseActive.label': 'Registre des entreprises',
  'check.enterpriseActive.active': 'Le numéro d’entreprise figure au registre et l’entreprise est active.',
  'check.enterpriseActive.unknown':
    'Le numéro d’entreprise ne figure pas dans le registre chargé ici. Vérifiez-le à la source.',
  'check.enterpriseActive.stopped': 'Selon le registre, cette entreprise a cessé d’exister.',
  'check.institutionKnown.label': 'Institution',
  'check.institutionKnown.new': 'L’institution n’est pas encore enregistrée.',
  'check.institutionKnown.own': 'L’institution est enregistrée et cette fiche de demande est la sienne.',
  'check.institutionKnown.elsewhere':
    'L’institution a été enregistrée à partir d’une autre fiche de demande. Ce partenaire n’en est pas membre.',
  'check.issuerKnown.label': 'Institution et application',
  'check.issuerKnown.new': 'Le couple institution et application n’est pas encore enregistré.',
  'check.issuerKnown.own': 'Le couple institution et application est enregistré et a été choisi comme tel.',
  'check.issuerKnown.made': 'Le couple institution et application est enregistré par cette fiche de demande.',
  'check.issuerKnown.already':
    'Le couple institution et application est déjà enregistré, mais la fiche le décrit comme nouveau.',
  'check.duplicateDossier.label': 'Autres fiches ouvertes',
  'check.duplicateDossier.none':
    'Aucune autre fiche ouverte ne porte sur cette institution et cette application.',
  'check.duplicateDossier.open':
    'Également ouvertes pour cette institution et cette application : {references}.',
  'check.csr.acceptance.label': 'Certificat pour l’acceptation',
  'check.csr.production.label': 'Certificat pour la production',
  'check.csr.ok': 'Le CSR respecte toutes les règles.',
  'check.csr.warnings': 'Le CSR est utilisable. À regarder : {rules}.',
  'check.csr.errors': 'Le CSR ne respecte pas : {rules}.',
  'check.csr.certificate':
    'Le partenaire a déjà un certificat. Il est examiné à nouveau lors de l’approbation.',
  'check.csr.certificate.warnings': 'Le certificat est utilisable. À regarder : {rules}.',
  'check.csr.certificate.errors': 'Le certificat ne respecte pas : {rules}.',
  'check.csr.later': 'Le partenaire fournira un CSR plus tard.',
  'check.keyReuse.label': 'Clé utilisée une seule fois',
  'check.keyReuse.none': 'Il n’y a pas encore de clé.',
  'check.keyReuse.unique': 'Aucune autre fiche de demande n’utilise ces clés.',
  'check.keyReuse.same': 'L’acceptation et la production utilisent la même clé.',
  'check.keyReuse.acceptance': 'La clé pour l’acceptation sert dans une autre fiche de demande.',
  'check.keyReuse.production': 'La clé pour la production sert dans une autre fiche de demande.',
  'check.keyReuse.both':
    'Les clés pour l’acceptation et la production servent dans une autre fiche de demande.',
  'check.mailDomain.label': 'Adresse e-mail du partenaire',
  'check.mailDomain.matches':
    'Le domaine {domain} est aussi celui des helpdesks, du site ou de l’adresse au registre de l’institution.',
  'check.mailDomain.free': 'L’adresse est chez {domain}, où chacun peut en obtenir une.',
  'check.mailDomain.differs': 'Le domaine {domain} diffère de ceux de l’institution.',
  'check.authority.label': 'Ce partenaire peut-il demander au nom de l’institution ?',
  'check.authority.institution': 'L’institution l’a confirmé depuis son adresse connue.',
  'check.authority.officer': 'L’équipe eBox a consigné la preuve.',
  'check.authority.membership': 'Le partenaire est membre de l’institution enregistrée.',
  'check.authority.asked': 'L’institution a été interrogée à son adresse connue et n’a pas encore répondu.',
  'check.authority.noAddress':
    'Aucune adresse de l’institution n’est connue. L’approbation est possible dès que l’équipe eBox a consigné la preuve.',
}
