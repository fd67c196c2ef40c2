import type { Translation } from '#app/i18n/catalogue.ts'
import type { claim as english } from '#app/i18n/en/claim.ts'

export const claim: Translation<typeof english> = {
  'claim.title': 'Für Sie wurde ein Antragsformular vorbereitet',
  'claim.what':
    'Das eBox-Team hat das Formular eingegeben, das Sie für {institution} gesandt haben. Übernehmen Sie es, um es zu prüfen, zu ergänzen und einzureichen. Noch ist nichts eingereicht.',
  'claim.submit': 'Das Antragsformular übernehmen',
  'claim.decline':
    'Wenn Sie kein Formular gesandt haben, müssen Sie nichts tun: Es wird von selbst gelöscht.',
  'claim.gone.title': 'Dieser Link gilt nicht mehr',
  'claim.gone':
    'Er wurde bereits benutzt oder ist älter als 14 Tage. Wenn das Antragsformular Ihres ist, steht es in Ihrer Liste; sonst schreiben Sie dem eBox-Team.',
  'claim.other.title': 'Dieser Link ist für eine andere Adresse',
  'claim.other':
    'Der Entwurf wurde für {address} vorbereitet, Sie sind aber als {email} angemeldet. Melden Sie sich mit der erstgenannten Adresse an.',
}
