type Environment = Readonly<Record<string, string | undefined>>

/** Reads single variables and gathers what is wrong with them; an empty variable counts as not given. */
export class Reading {
  readonly problems: string[] = []

  constructor(
    private readonly environment: Environment,
    private readonly readFile: (path: string) => string,
  ) {}

  text(name: string): string | undefined {
    const value = this.environment[name]?.trim()
    return value === '' ? undefined : value
  }

  /** A secret: from the variable itself or from the file that `NAME_FILE` names; never shown in a problem. */
  secret(name: string): string | undefined {
    const direct = this.text(name)
    const file = this.text(`${name}_FILE`)
    if (direct !== undefined && file !== undefined) {
      this.problem(name, `is given twice: unset either ${name} or ${name}_FILE`)
    }
    if (file === undefined) return direct
    try {
      return this.readFile(file).trim() || undefined
    } catch {
      this.problem(`${name}_FILE`, `names ${file}, which cannot be read: check the path and its rights`)
      return undefined
    }
  }

  oneOf<const Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const value = this.text(name)
    if (value === undefined) return otherwise
    const choice = choices.find((one) => one === value)
    if (choice === undefined) this.problem(name, `is "${value}": set it to one of ${choices.join(', ')}`)
    return choice ?? otherwise
  }

  wholeNumber(
    name: string,
    { min, max, otherwise }: { min: number; max: number; otherwise: number },
  ): number {
    const value = this.text(name)
    if (value === undefined) return otherwise
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    this.problem(name, `is "${value}": set it to a whole number from ${min} to ${max}`)
    return otherwise
  }

  problem(name: string, sentence: string): void {
    this.problems.push(`${name} ${sentence}.`)
  }
}
