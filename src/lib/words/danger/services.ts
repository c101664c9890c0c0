/** Who comes, or listens, when somebody is in danger. */
export const services = {
  fire: { name: '火警、救援', phone: '119' },
  ambulance: { name: '急救', phone: '120' },
  police: { name: '报警', phone: '110' },
  /** Where the county names no supplier, the fire brigade comes. */
  gas: { name: '燃气漏气', phone: '119' },
  /** The State Grid's own number, for all of the country. */
  power: { name: '电力抢修', phone: '95598' },
  /** 全国统一心理援助热线. */
  mind: { name: '心理援助', phone: '12356' },
  /** 妇女维权公益服务热线. */
  women: { name: '妇女维权', phone: '12338' },
} as const
export type Service = keyof typeof services

/** What a person does before anything else, where it is not plain. */
export const firstThings: Partial<Readonly<Record<Service, string>>> = {
  fire: '先离开危险的地方，再打电话',
  gas: '先到屋外，别开灯、别点火，再打电话',
  power: '离远一点，别碰，再打电话',
  police: '先到安全的地方，再打电话',
  mind: '有人愿意听您说，白天夜里都能打',
}
