/** What stands in the place of the name of a person whose data were erased; pages show it as `person.former`. */
export const FORMER_MEMBER = '(former member)'
