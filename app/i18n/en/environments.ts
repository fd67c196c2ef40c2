/** From approval to publishing: environments, tests and production. */
export const environments = {
  'refusal.environment.gone':
    'This issuer is not there, or is not one of your institution’s. Go to your list of request forms.',
  'refusal.environment.revision':
    'The environment has moved on since you opened this page. Nothing was done: look at it again, then decide.',
  'refusal.environment.approve.state': 'This environment was opened already.',
  'refusal.environment.certificateRegistered.state': 'This environment does not wait for a certificate.',
  'refusal.environment.configure.state':
    'This environment cannot be configured now: its certificate, its sign-off or its day is still missing, or it was configured already.',
  'refusal.environment.reportTests.state':
    'Tests are reported once acceptance is configured, and not while an earlier report is with the eBox team.',
  'refusal.environment.confirmTests.state':
    'There is no report of tests to confirm. Somebody may have answered it meanwhile.',
  'refusal.environment.refuseTests.state':
    'There is no report of tests to answer. Somebody may have answered it meanwhile.',
  'refusal.environment.requestProduction.state':
    'Production was requested already, or the service has ended.',
  'refusal.environment.requestProduction.testsConfirmed':
    'Production can be requested once the eBox team has confirmed your tests in acceptance.',
  'refusal.environment.signOff.state':
    'There is no request for production to sign off. Somebody may have answered it meanwhile.',
  'refusal.environment.signOff.secondSignOff':
    'Whoever confirmed the tests does not sign production off as well. Ask a colleague to do so.',
  'refusal.environment.refuseProduction.state':
    'There is no request for production to answer. Somebody may have answered it meanwhile.',
  'refusal.environment.schedule.state':
    'A day is agreed once production is signed off and its certificate is registered.',
  'refusal.environment.unschedule.state':
    'The agreed day cannot be given up now: production is configured for it already, or no day is agreed.',
  'refusal.environment.goLive.state': 'An issuer goes live once production is configured.',
  'refusal.environment.goLive.dayHasCome':
    'The agreed day has not come yet. Go live on that day, or agree another one.',
  'refusal.environment.suspend.state': 'Only an issuer that is live can be suspended.',
  'refusal.environment.resume.state': 'Only an issuer that is suspended can publish again.',
  'refusal.environment.end.state': 'This environment has ended already.',
} as const
