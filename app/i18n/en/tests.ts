/** The shared checklist of tests in acceptance, and its pages. */
export const tests = {
  'tests.case.authentication.title': 'The certificate authenticates',
  'tests.case.authentication.steps':
    'Call healthCheck with a request signed by the key of your acceptance certificate. Then send the same request with its signature changed by one letter.',
  'tests.case.authentication.expected': 'The first is answered, the second is refused with SOA-01001.',
  'tests.case.levelOne.title': 'Level 1: your institution may use the web service',
  'tests.case.levelOne.steps':
    'Publish one message under your own enterprise number. Then send it once more under another enterprise number.',
  'tests.case.levelOne.expected':
    'The first is accepted, the second is refused with SOA-01002 or business error 40.',
  'tests.case.levelTwo.title': 'Level 2: a document type that is not yours',
  'tests.case.levelTwo.steps':
    'Send a message with a document type that is not registered for your application, for instance yours with “-x” behind it.',
  'tests.case.levelTwo.expected': 'Refused with business error 40; nothing appears in the eBox.',
  'tests.case.hasAnEbox.title': 'Whether a recipient has an eBox',
  'tests.case.hasAnEbox.steps': 'Call hasAnEbox for a test recipient with an eBox, and for one without.',
  'tests.case.hasAnEbox.expected': 'The answers differ, and your application acts on them.',
  'tests.case.publish.title': 'Publish: {type}',
  'tests.case.publish.steps':
    'Publish a PDF of this document type for a test recipient, as your application will do it, and open it in the recipient’s eBox.',
  'tests.case.publish.expected':
    'Accepted; the message shows the right sender, title and date, and the document opens.',
  'tests.case.sameTicket.title': 'The same ticket replaces a message',
  'tests.case.sameTicket.steps':
    'Publish a message, then another one with the same ticket, for the same recipient.',
  'tests.case.sameTicket.expected': 'The eBox shows one message: the second.',
  'tests.case.timestamp.title': 'A wrong time stamp is refused',
  'tests.case.timestamp.steps': 'Send a signed request whose time stamp is more than five minutes old.',
  'tests.case.timestamp.expected':
    'Refused with SOA-01001. Your application reports the error and does not try again without end.',
  'tests.case.largePdf.title': 'Your largest document',
  'tests.case.largePdf.steps': 'Publish a PDF as large as the largest that your application will ever make.',
  'tests.case.largePdf.expected':
    'Accepted within your time limit, and it opens whole; or refused with an error that your application reports.',
  'tests.case.language.title': 'The language of the recipient',
  'tests.case.language.steps':
    'Publish in each language in which you write to citizens, and once in a language for which you have no title.',
  'tests.case.language.expected':
    'Title and document have the same language; without a title your application sends nothing.',
  'tests.case.disappearing.title': 'The day on which a document disappears',
  'tests.case.disappearing.steps': 'Publish a document and look in the eBox until when it stays.',
  'tests.case.disappearing.expected':
    'The day follows from the validity period that you registered for the document type.',
  'tests.case.noEbox.title': 'A recipient without an eBox',
  'tests.case.noEbox.steps': 'Let your application write to a test recipient without an eBox.',
  'tests.case.noEbox.expected': 'Nothing is lost: the document goes on paper, or as you registered it.',
  'tests.refusal.fileEmpty': 'This file is empty. Choose the one that shows the result.',
  'tests.refusal.pdfTooLarge':
    'A PDF has {max} MB at most. Make it smaller, or send only the pages that show the result.',
  'tests.refusal.textTooLarge': 'A text file has {max} KB at most. Keep only the lines that show the result.',
  'tests.refusal.fileKey':
    'This file contains a private key. It was not stored. Take the key out, and replace it if others could have seen the file.',
  'tests.refusal.pdfBroken': 'This PDF is incomplete or damaged. Save it again, then choose it once more.',
  'tests.refusal.pdfActive':
    'This PDF contains something that acts by itself (a script, a form, a file inside). Print it to a new PDF, then choose that one.',
  'tests.refusal.fileKind':
    'This is neither a PDF nor plain text (UTF-8). Save the evidence as one of the two.',
  'tests.refusal.noteTooLong':
    'The note has {length} characters, and {max} at most are possible. Shorten it, or put the rest in a file.',
  'tests.refusal.noteKey':
    'The note contains a private key. It was not stored. Take the key out, and replace it if others could have seen it.',
  'tests.refusal.note': 'Write what came out instead, or why the test does not apply.',
  'tests.refusal.outcome': 'Choose what came out of the test.',
  'tests.refusal.changed':
    'A colleague has marked this test since you opened the page. Nothing was stored: the page shows what stands there now.',
  'tests.refusal.quota':
    'Your institution has {max} MB of evidence already, which is the most. Take a file away, then add this one.',
  'tests.refusal.nothing':
    'Nothing has been marked since the last report. Open a test and say what came out.',
  'tests.refusal.unmarked': 'Tests that are not marked yet: {count}. Mark each one, then report them.',
  'tests.title': 'Acceptance: configuration and tests',
  'tests.lead':
    'Test in acceptance before anything goes to production. Each test says what to do and what is to come out; mark what did come out.',
  'tests.list': 'The tests',
  'tests.marked': 'Marked: {done} of {all}',
  'tests.open': 'Not marked yet',
  'tests.outcome.passed': 'Passed',
  'tests.outcome.failed': 'Failed',
  'tests.outcome.notApplicable': 'Does not apply',
  'tests.report.heading': 'Report the tests',
  'tests.report.what':
    'The eBox team reads the results and confirms them, or says what is missing. Afterwards nothing of this report can be changed.',
  'tests.report.submit': 'Report the tests',
  'tests.report.again':
    'Something new can be tested and reported at any time: what was noted before is kept.',
  'tests.waiting': 'The report is with the eBox team. You are told by mail what it answers.',
  'tests.notYet': 'Tests begin once acceptance is configured.',
  'tests.refused': 'The eBox team has not confirmed the last report:',
  'tests.round': 'Report {number}',
  'tests.rounds': 'Reports',
  'tests.rounds.reported': 'Reported on {day}',
  'tests.rounds.confirmed': 'Confirmed on {day}',
  'tests.rounds.refused': 'Not confirmed, answered on {day}',
  'tests.column.test': 'Test',
  'tests.column.expected': 'Is to come out',
  'tests.column.outcome': 'Came out',
  'tests.column.note': 'Note and evidence',
  'tests.steps': 'What to do',
  'tests.expected': 'What is to come out',
  'tests.question': 'What came out?',
  'tests.note': 'Note',
  'tests.note.hint':
    'What came out instead, or why it does not apply; for instance the ticket of the message. No data of real citizens.',
  'tests.evidence': 'Evidence',
  'tests.evidence.hint':
    'A PDF (2 MB at most) or a text file (64 KB at most), for instance request and answer. Only your institution and the eBox team see it.',
  'tests.evidence.remove': 'Take the file {name} away',
  'tests.evidence.replace': 'There is {name}. A new file takes its place.',
  'tests.save': 'Save',
  'tests.confirm.heading': 'Answer the report',
  'tests.confirm.what':
    'Confirmed tests allow the partner to request production. Another officer signs that off.',
  'tests.confirm.submit': 'Confirm the tests',
  'tests.refuse.summary': 'Do not confirm',
  'tests.refuse.reason': 'What is missing?',
  'tests.refuse.reason.hint': 'The partner receives these words.',
  'tests.refuse.submit': 'Send this answer',
} as const
