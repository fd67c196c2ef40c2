import type { Officer } from '#app/domain/actor.ts'
import { nextMonday } from '#app/domain/queue-view.ts'
import { searchWords } from '#app/domain/search-words.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import type { QueueFilter, QueueRequest } from '#app/services/read-office-queue.server.ts'
import type { QueueQuery } from './queue-query.ts'

const DAY_MS = 86_400_000

/** What the address asks for, as the database is asked for it: who `me` is, and which days are meant today. */
export function requestOf(query: QueueQuery, officer: Officer, now: Date): QueueRequest {
  const { states, language, region, purpose, environment, failing, age, sort, after } = query
  const text = searchWords(query.text)
  const institution = searchWords(query.institution)
  const filter: QueueFilter = {
    states,
    ...(text.length > 0 && { text }),
    ...(institution.length > 0 && { institution }),
    ...(language && { language }),
    ...(region && { region }),
    ...(purpose && { purpose }),
    ...(environment && { environment }),
    ...(query.officer && { officer: query.officer === 'me' ? officer.personId : query.officer }),
    ...(failing && { failing }),
    ...(age && { before: new Date(now.getTime() - Number(age) * DAY_MS) }),
    ...dueOf(query, now),
  }
  return { filter, sort, after }
}

function dueOf({ due }: QueueQuery, now: Date): Pick<QueueFilter, 'due'> {
  const today = dayInBelgium(now)
  if (due === 'overdue') return { due: { until: today } }
  return due === 'week' ? { due: { from: today, until: nextMonday(today) } } : {}
}
