import type { LeaveTypingAlone } from './typing'

/** A browser's field keeps its cursor: it is set only where it differs. */
export const leaveTypingAlone: LeaveTypingAlone = () => undefined
