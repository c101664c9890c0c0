/**
 * What each of the main flows takes, from where the person is told to where it is done: the tap on the notification, or on the line of a
 * list, counts; `fields` are texts to write. Measured in the built mini-program by tests/miniprogram/flows: a page that changes its
 * steps changes these figures, or breaks that test.
 */
export const flows = {
  submit: { taps: 2, fields: 1 },
  respond: { taps: 2, fields: 0 },
  echo: { taps: 3, fields: 1 },
  answer: { taps: 3, fields: 1 },
  confirm: { taps: 3, fields: 0 },
  dispute: { taps: 3, fields: 1 },
  takeOver: { taps: 2, fields: 0 },
  escalate: { taps: 4, fields: 1 },
  whistleReply: { taps: 4, fields: 1 },
  settleDecline: { taps: 4, fields: 0 },
  callBack: { taps: 5, fields: 1 },
  unitAnswer: { taps: 3, fields: 1 },
  assign: { taps: 2, fields: 1 },
  phoneVisit: { taps: 1, fields: 0 },
  visit: { taps: 2, fields: 1 },
  excuse: { taps: 3, fields: 0 },
  reached: { taps: 2, fields: 0 },
  confirmMember: { taps: 2, fields: 0 },
  decideRepeat: { taps: 4, fields: 1 },
  claim: { taps: 2, fields: 0 },
} as const satisfies Readonly<Record<string, { readonly taps: number; readonly fields: number }>>
export type Flow = keyof typeof flows
