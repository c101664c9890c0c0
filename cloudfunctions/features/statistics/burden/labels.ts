/** What the person on the phone reads when what is asked of people cannot be shown. */
export const burdenErrors = {
  'statistics.burden_not_yours': '这里看的是请基层做了多少，归书记和上级看',
} as const
