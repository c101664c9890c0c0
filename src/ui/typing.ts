/**
 * What the keyboard wrote is not sent back to its field: that would move the cursor to the end. The build puts
 * `typing.weapp.ts` or `typing.h5.ts` in the place of this file.
 */
export type LeaveTypingAlone = () => void

export declare const leaveTypingAlone: LeaveTypingAlone
