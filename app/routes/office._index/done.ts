/** What can be done on the page, by the hidden `intent` of its forms and the `?done=` after them. */
export const QUEUE_ACTS = ['claim', 'assign', 'release', 'saveView', 'deleteView'] as const
export type QueueAct = (typeof QUEUE_ACTS)[number]
