/** The conversation between partner and team on a request form; its page only, on both sides. */
export const thread = {
  'thread.title': 'Conversation on {reference}',
  'thread.lead.partner':
    'Questions and answers about this request form, with the eBox team. Your colleagues read along. The other side is told by e-mail that a message waits, without its text.',
  'thread.lead.team':
    'Questions and answers about this request form, with the institution. All its members and the whole team read along. The other side is told by e-mail that a message waits, without its text.',
  'thread.closed': 'This request form is closed. You can go on with the conversation about it all the same.',
  'thread.messages': 'Messages',
  'thread.none': 'Nobody has written anything yet.',
  'thread.earlier': 'Earlier messages',
  'thread.latest': 'Latest messages',
  'thread.you': 'You',
  'thread.team': 'The eBox team',
  'thread.by.team': '{name}, eBox team',
  'thread.new': 'New',
  'thread.files': 'Files of this message',
  'thread.file': '{name} ({kind}, {size})',
  'thread.kind.pdf': 'PDF',
  'thread.kind.csr': 'CSR',
  'thread.kind.certificate': 'certificate',
  'thread.kilobytes': '{size} kB',
  'thread.megabytes': '{size} MB',
  'thread.readOnly':
    'You can read this conversation. To write in it, ask a manager of your institution for another role.',

  'thread.write': 'Write a message',
  'thread.text': 'Your message',
  'thread.text.hint': 'At most 4,000 characters. Never send a private key or a password.',
  'thread.attach': 'Files',
  'thread.attach.hint':
    'At most three: PDF files of up to 2 MB each, or a CSR or certificate of up to 16 kB.',
  'thread.send': 'Send the message',
  'thread.filesAgain': 'Choose your files again: a browser does not keep them.',

  'thread.refusal.empty': 'Write a message or choose a file.',
  'thread.refusal.tooLong':
    'The message has {length} characters and at most {max} fit. Shorten it, or send the rest as a second message.',
  'thread.refusal.textKey':
    'Your message held a private key, which nobody else may ever see. It was neither sent nor kept, and was taken out of the text below. Treat the key as exposed: make a new key and a new CSR.',
  'thread.refusal.fileKey':
    '“{name}” holds a private key, which nobody else may ever see. It was neither sent nor kept. Treat the key as exposed: make a new key and a new CSR.',
  'thread.refusal.fileEmpty': '“{name}” is empty. Choose another file, or save it again.',
  'thread.refusal.fileKind':
    'By its content, “{name}” is no PDF and not exactly one CSR or certificate, whatever it is called. Save a document as PDF; send a CSR or certificate alone, as PEM or DER.',
  'thread.refusal.pdfTooLarge':
    '“{name}” is larger than {max} MB. Save the PDF in a smaller size, or split it.',
  'thread.refusal.pdfBroken':
    '“{name}” begins as a PDF but does not end as one, or something else stands behind its end. Save it as PDF again.',
  'thread.refusal.pdfActive':
    '“{name}” holds scripts, forms that send data or other files, which this portal does not take. Print it to a new PDF, and choose that.',
  'thread.refusal.tooMany':
    'You chose {count} files and at most {max} fit in one message. Send the others with a second message.',
  'thread.refusal.quota':
    'Your institution has sent {sent} MB of files so far, and at most {max} MB are kept. Send smaller files, or ask the eBox team how to send them another way.',
  'thread.refusal.again':
    'This page has sent another message before, which stands above. To send this one as well, send it now.',
} as const
