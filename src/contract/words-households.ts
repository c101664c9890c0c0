/** How a household is best reached. */
export const reaches = { wechat: '微信', phone: '打电话', relay: '托人捎话', visit: '上门' } as const
export type Reach = keyof typeof reaches

export const languages = { zh: '汉语', mn: '蒙古语' } as const
export type Language = keyof typeof languages

/** Whether somebody lives there. Who lives there for a season is looked after as everybody. */
export const householdStates = { lived: '常住', seasonal: '季节住', empty: '没人住', left: '搬走了' } as const
export type HouseholdState = keyof typeof householdStates

/** How much a household needs somebody to look in. `high`: frail. */
export const careLevels = { high: '体弱，常去看', key: '重点', general: '一般' } as const
export type CareLevel = keyof typeof careLevels

/** 一带N: how a member and a household stand to each other. */
export const linkStates = { proposed: '等回话', active: '联系着', ending: '要换人', ended: '结束了' } as const
export type LinkState = keyof typeof linkStates

/** What can be done about a link, in the order of importance. */
export const linkSteps = {
  agreeAsMember: '愿意联系',
  agreeAsHousehold: '同意',
  refuse: '不同意',
  ask: '换一位',
  end: '不再联系',
} as const
export type LinkStep = keyof typeof linkSteps

/** Why a link ends or has ended. */
export const linkEnds = {
  refused: '没同意',
  asked: '这户想换一位',
  stopped: '党员说不方便了',
  left: '党员退出报到了',
  passed: '党员去世了',
  replaced: '换成别人了',
  moved: '这户搬走了',
} as const
export type LinkEnd = keyof typeof linkEnds

/** What a household lacks: it stands in the household itself. */
export const householdGaps = {
  noMember: '还没有党员联系',
  leaving: '联系的党员要换或者走了',
  farMember: '体弱户，党员住在别的村',
  quiet: '半年没人联系过',
} as const
export type HouseholdGap = keyof typeof householdGaps

/** 双向覆盖, both ways: what households lack, and what members have too few or too many of. */
export const gapKinds = { ...householdGaps, below: '党员联系得少，可以再联系', above: '党员联系得太多' } as const
export type GapKind = keyof typeof gapKinds

/** What a reader is to a household. */
export const householdEyes = { own: '自家', member: '联系的党员', staff: '本网格的人', above: '上级' } as const
export type HouseholdEye = keyof typeof householdEyes

/** What somebody reads of a household. */
export const householdReadings = { household: '看了登记', facts: '看了户情', visits: '看了走访', table: '把登记导成了表' } as const
export type HouseholdReading = keyof typeof householdReadings

/** What somebody may do about a household. */
export const householdSteps = {
  save: '改',
  invite: '给加入码',
  propose: '请党员联系',
  ask: '换一位',
  correct: '说哪里不对',
  leave: '不是这家的了',
} as const
export type HouseholdStep = keyof typeof householdSteps

/** 户情: the lists that a fact comes from. */
export const factLists = { mustVisit: '八必访', mustKnow: '六必清' } as const
export type FactList = keyof typeof factLists

/** On what something about a household may be kept. */
export const bases = { consent: '本人同意', duty: '职责规定' } as const
export type Basis = keyof typeof bases

/** What can be done about a fact. */
export const factSteps = { end: '不再记着', unshare: '不给联系的党员看' } as const
export type FactStep = keyof typeof factSteps
