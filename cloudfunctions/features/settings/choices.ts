/** One of a list that people choose from. The code stays when the name changes. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** What a member may be good at: 默认示例, ours. */
export const defaultSkills: readonly Choice[] = [
  { id: 'law', name: '法律咨询' },
  { id: 'medicine', name: '看病问药' },
  { id: 'listening', name: '心理疏导' },
  { id: 'mediation', name: '调解纠纷' },
  { id: 'repair', name: '水电维修' },
  { id: 'phones', name: '手机电脑' },
  { id: 'teaching', name: '辅导功课' },
  { id: 'farming', name: '种养技术' },
  { id: 'policy', name: '政策讲解' },
  { id: 'translation', name: '蒙汉翻译' },
  { id: 'driving', name: '开车接送' },
  { id: 'arts', name: '文艺表演' },
  { id: 'writing', name: '写作摄影' },
  { id: 'labour', name: '出力气的活' },
]

/** 中江县 双报到: eight classes of posts. */
export const defaultServiceClasses: readonly Choice[] = [
  { id: 'organisation', name: '组织建设' },
  { id: 'law', name: '法律咨询与援助' },
  { id: 'relief', name: '助困扶残与就业援助' },
  { id: 'governance', name: '社区治理' },
  { id: 'health', name: '健康医疗' },
  { id: 'culture', name: '文化体育' },
  { id: 'safety', name: '安全宣传与治安巡逻' },
  { id: 'other', name: '其他' },
]
