import type { Environment } from './environment.ts'

/** How an application reaches the web service: as `network` of its answers. */
export type Network = 'internet' | 'extranet'

const HOSTS: Readonly<Record<Network, Readonly<Record<Environment, string>>>> = {
  internet: {
    acceptance: 'services-acpt.socialsecurity.be',
    production: 'services.socialsecurity.be',
  },
  extranet: {
    acceptance: 'professionalservices-acpt.socialsecurity.be',
    production: 'professionalservices.socialsecurity.be',
  },
}

/** Where the EBoxMessage web service is, SOAP 1.1 (design/domain.md 6). No source names an address for REST. */
export const soapEndpoint = (network: Network, environment: Environment): string =>
  `https://${HOSTS[network][environment]}/EBoxMessage/v1`
