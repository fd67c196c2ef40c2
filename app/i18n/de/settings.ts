import type { Translation } from '#app/i18n/catalogue.ts'
import type { settings as english } from '#app/i18n/en/settings.ts'

export const settings: Translation<typeof english> = {
  'settings.title': 'Einstellungen',
  'settings.you': 'Über Sie',
  'settings.email': 'E-Mail-Adresse: {email}',
  'settings.name': 'Ihr Name',
  'settings.name.hint':
    'Damit Kolleginnen und Kollegen und das eBox-Team wissen, wer Sie sind. Ohne Namen sehen sie Ihre E-Mail-Adresse.',
  'settings.language': 'Ihre Sprache',
  'settings.language.hint':
    'Die Sprache des Portals und der Nachrichten an Sie persönlich. Nachrichten zu einem Antragsformular sind in der Sprache der Einrichtung.',
  'settings.save': 'Speichern',
  'settings.saved': 'Ihre Einstellungen sind gespeichert.',
  'settings.more': 'Weitere Einstellungen',
  'settings.link.workspaces': 'Ihre Einrichtungen und deren Mitglieder',
  'settings.link.sign-in': 'Möglichkeiten der Anmeldung',
  'settings.link.sessions': 'Wo Sie angemeldet sind',
  'settings.link.passkeys': 'Zugangsschlüssel (Passkeys)',
  'settings.link.tokens': 'API-Token Ihrer Einrichtungen',
  'settings.link.calendar': 'Kalenderadressen',
  'settings.link.personal-data': 'Ihre personenbezogenen Daten',
  'role.reader': 'Leser',
  'role.editor': 'Bearbeiter',
  'role.manager': 'Verwalter',
  'role.reader.what': 'Sieht alles, ändert nichts.',
  'role.editor.what': 'Füllt Antragsformulare aus und reicht sie ein.',
  'role.manager.what': 'Gewährt und entzieht auch anderen den Zugang.',
  'workspaces.title': 'Ihre Einrichtungen',
  'workspaces.lead':
    'Die Einrichtungen, für die Sie in diesem Portal arbeiten. Eine neue Einrichtung wird registriert, wenn ihr erstes Antragsformular genehmigt ist.',
  'workspaces.empty':
    'Sie gehören noch zu keiner Einrichtung. Beginnen Sie ein Antragsformular, oder lassen Sie sich einladen.',
  'workspaces.caption': 'Einrichtungen, zu denen Sie gehören',
  'workspaces.institution': 'Einrichtung',
  'workspaces.role': 'Ihre Rolle',
  'workspaces.mandate': 'Mandat von',
  'workspaces.since': 'Seit',
  'workspaces.open': 'Mitglieder und Verlauf',
  'workspaces.draft': 'Noch nicht registriert',
  'workspaces.unnamed': 'Eine noch nicht benannte Einrichtung',
  'workspaces.left': 'Sie haben die Einrichtung verlassen.',
  'members.title': 'Mitglieder',
  'members.draft':
    'Diese Einrichtung ist noch nicht registriert: Sie gehört zu der Person, die das Antragsformular begonnen hat. Sobald das eBox-Team es genehmigt hat, verwaltet diese Person die Mitglieder und kann andere einladen.',
  'members.caption': 'Personen, die für diese Einrichtung arbeiten',
  'members.name': 'Name',
  'members.role': 'Rolle',
  'members.since': 'Seit',
  'members.mandate': 'Mandat',
  'members.mandate.of': 'Für {holder}: {basis}',
  'members.mandate.none': 'Keines',
  'members.change': 'Ändern',
  'members.action': 'Aktion',
  'members.you': '(Sie)',
  'members.unnamed': 'Eine Person ohne Namen',
  'members.managersOnly':
    'Nur Verwalter gewähren oder entziehen Zugang und ändern Rollen. Wenden Sie sich an eine dieser Personen.',
  'members.done.invited': 'Die Einladung ist unterwegs. Sie gilt 7 Tage.',
  'members.done.revoked': 'Die Einladung ist zurückgezogen; ihr Link funktioniert nicht mehr.',
  'members.done.changed': 'Die Rolle ist geändert.',
  'members.done.removed': 'Das Mitglied ist entfernt.',
  'members.done.handedOver': 'Die Verwaltung ist übergeben. Sie sind jetzt Bearbeiter.',
  'members.done.granted': 'Der Zugang ist gewährt.',
  'members.done.refused': 'Der Zugang ist verweigert.',
  'members.done.joined': 'Willkommen: Sie gehören jetzt zu dieser Einrichtung.',
  'members.requests': 'Wer Zugang beantragt',
  'members.requests.what':
    'Gewähren Sie nur Personen Zugang, von denen Sie wissen, dass sie für Ihre Einrichtung arbeiten. Sie werden Bearbeiter; das können Sie danach ändern.',
  'members.requests.email': 'E-Mail-Adresse',
  'members.requests.asked': 'Beantragt am',
  'members.requests.answer': 'Antwort',
  'members.requests.grant': 'Zugang gewähren',
  'members.requests.refuse': 'Verweigern',
  'members.invitations': 'Offene Einladungen',
  'members.invitations.email': 'E-Mail-Adresse',
  'members.invitations.until': 'Gültig bis',
  'members.invitations.revoke': 'Zurückziehen',
  'members.invite': 'Jemanden einladen',
  'members.invite.title': 'Jemanden einladen',
  'members.invite.lead':
    'Die Person erhält eine Nachricht mit einem Link, der einmal funktioniert, 7 Tage lang und nur nach Anmeldung mit dieser Adresse. Eine neue Einladung an dieselbe Adresse ersetzt die vorige.',
  'members.invite.email': 'E-Mail-Adresse',
  'members.invite.email.hint': 'Die eigene Adresse der Person bei der Arbeit',
  'members.invite.role': 'Rolle',
  'members.invite.role.required': 'Wählen Sie eine Rolle',
  'members.invite.mandate': 'Die Person arbeitet für einen Dienstleister',
  'members.invite.mandate.what':
    'Ist die Person nicht bei Ihrer Einrichtung beschäftigt, sondern handelt sie mit einem Mandat, halten Sie das fest: Alle Mitglieder und das eBox-Team sehen es.',
  'members.invite.mandateHolder': 'Unternehmensnummer des Dienstleisters',
  'members.invite.mandateHolder.missing':
    'Geben Sie die Unternehmensnummer des Dienstleisters ein, oder lassen Sie die Grundlage leer',
  'members.invite.mandateBasis': 'Grundlage des Mandats',
  'members.invite.mandateBasis.hint': 'Zum Beispiel ein Vertrag, mit Datum oder Nummer',
  'members.invite.mandateBasis.missing':
    'Geben Sie an, worauf das Mandat beruht, zum Beispiel einen Vertrag mit Datum',
  'members.invite.submit': 'Die Einladung senden',
  'member.title': 'Ein Mitglied ändern',
  'member.role': 'Rolle von {name}',
  'member.save': 'Die Rolle speichern',
  'member.handOver': 'Die Verwaltung übergeben',
  'member.handOver.what':
    '{name} wird Verwalter, und Sie werden Bearbeiter. Nur ein Verwalter kann das wieder ändern.',
  'member.handOver.submit': 'An {name} übergeben',
  'member.remove': 'Aus der Einrichtung entfernen',
  'member.remove.what':
    '{name} sieht sofort nichts mehr von der Einrichtung. Was getan wurde, bleibt in den Antragsformularen und im Verlauf.',
  'member.remove.submit': '{name} entfernen',
  'members.leave': 'Diese Einrichtung verlassen',
  'members.leave.what':
    'Sie sehen dann nichts mehr davon. Um zurückzukehren, muss ein Verwalter Sie einladen.',
  'members.leave.submit': 'Verlassen',
  'members.activity': 'Wer was getan hat',
  'members.activity.none': 'Es ist noch nichts geschehen.',
  'members.activity.dossier': 'Antragsformular {reference}',
  'members.activity.draft': 'Antragsformular ohne Referenz',
  'invitation.title': 'Sie sind eingeladen',
  'invitation.what': 'Sie sind eingeladen, für {institution} zu arbeiten, in der Rolle „{role}“.',
  'invitation.accept': 'Die Einladung annehmen',
  'invitation.decline':
    'Wenn Sie das nicht möchten, brauchen Sie nichts zu tun: Die Einladung endet von selbst.',
  'invitation.other.title': 'Diese Einladung gilt für eine andere Adresse',
  'invitation.other':
    'Sie wurde an {address} geschickt; Sie sind als {email} angemeldet. Melden Sie sich ab, melden Sie sich mit der Adresse an, an die die Nachricht kam, und öffnen Sie den Link erneut.',
  'invitation.gone.title': 'Diese Einladung gilt nicht mehr',
  'invitation.gone':
    'Sie wurde angenommen, ist älter als 7 Tage, wurde zurückgezogen oder durch eine neuere Nachricht ersetzt. Bitten Sie die Person, die Sie eingeladen hat, um eine neue.',
  'reader.what':
    'Sie sind Leser dieser Einrichtung: Sie sehen dieses Antragsformular und ändern nichts daran. Um es auszufüllen, bitten Sie einen Verwalter um eine andere Rolle.',
  'refusal.members.gone': 'Diese Person ist kein Mitglied mehr. Sehen Sie sich die Liste erneut an.',
  'refusal.members.lastManager':
    'Eine Einrichtung hat immer einen Verwalter, und dies ist der letzte. Machen Sie zuerst ein anderes Mitglied zum Verwalter.',
  'refusal.members.leaveInstead':
    'Sie können sich nicht selbst entfernen. Verlassen Sie stattdessen die Einrichtung.',
  'refusal.members.draft':
    'Diese Einrichtung ist noch nicht registriert, und niemand sonst könnte ihr Antragsformular fortsetzen. Ziehen Sie stattdessen das Formular zurück.',
  'refusal.members.unbound':
    'Sie können andere einladen, sobald das eBox-Team das erste Antragsformular dieser Einrichtung genehmigt hat.',
  'refusal.members.already': 'Diese Person ist bereits Mitglied. Ändern Sie die Rolle in der Liste.',
  'refusal.members.tooMany':
    'In der letzten Stunde wurden viele Einladungen verschickt. Versuchen Sie es in {minutes} Min. erneut.',
  'refusal.members.invitationGone': 'Diese Einladung wurde angenommen, zurückgezogen oder ist abgelaufen.',
}
