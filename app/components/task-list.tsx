import type { ReactNode } from 'react'

export type Task = {
  name: string
  /** Absent: the task cannot be started yet. */
  href?: string | undefined
  hint?: string | undefined
  /** A `<Tag>`, or plain text where there is nothing to do any more. */
  status: ReactNode
}

/** Tasks in the order in which they are best done, each with its state; `id` makes the elements' ids unique on a page. */
export function TaskList({ id, tasks }: { id: string; tasks: readonly Task[] }) {
  return (
    <ul className="govuk-task-list">
      {tasks.map((task, index) => (
        <TaskItem key={task.name} task={task} id={`${id}-${index + 1}`} />
      ))}
    </ul>
  )
}

function TaskItem({ id, task: { name, href, hint, status } }: { id: string; task: Task }) {
  const described = hint ? `${id}-hint ${id}-status` : `${id}-status`
  return (
    <li className={`govuk-task-list__item${href ? ' govuk-task-list__item--with-link' : ''}`}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={described}>
            {name}
          </a>
        ) : (
          <div>{name}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        id={`${id}-status`}
        className={`govuk-task-list__status${href ? '' : ' govuk-task-list__status--cannot-start-yet'}`}
      >
        {status}
      </div>
    </li>
  )
}
