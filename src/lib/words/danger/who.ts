import { anyOf } from './rule'

/** Somebody, in the words people use for one another. */
export const somebody = anyOf([
  '人|我(?!们?家的?(?:羊|牛|鸡|狗|马|猪|猫|鸭|鹅|围|玻|门|菜|庄|苗|地|草))|俺|咱|他|她|孩子',
  '小孩|孩|娃|婴儿|宝宝|小子|丫头|老人|老头子?|老汉|老太太?|老婆子|奶奶|爷爷|额吉|阿爸|姥姥|姥爷|大爷|大娘',
  '大妈|大叔|叔|婶|父亲|母亲|爸|爹|妈|娘|哥|弟|姐|妹|儿子|闺女|女儿|姑娘|孙子|孙女|媳妇|老婆|妻子|丈夫',
  '老公|老伴儿?|邻居|同学|学生|工人|师傅|司机|乘客|牧民|羊倌|牛倌|小伙子?|女的|男的',
])

/** A person who may be lost. */
export const lost = anyOf([
  '孩子|小孩|娃|老人|老头子?|老汉|老太太?|奶奶|爷爷|额吉|姥姥|姥爷|大爷|大娘|父亲|母亲|[我他她]爸',
  '[我他她]爹|[我他她]妈|[我他她]娘|媳妇|老婆|老伴儿?|弟弟?|妹妹?|羊倌|牛倌|马倌|放羊的|放牧的|儿子|闺女',
  '女儿|姑娘|孙子|孙女',
])

/** A part of a body that gets hurt. */
export const limb = anyOf([
  '头(?!发|条|儿|天|疼|晕)|脑袋',
  '手(?!机|续|册|里|动|艺|工|术|套|表|环|写|电|推|扶|摇|头|把|拉|持|法)|指头?',
  '脚(?!手架|本|垫|印|步)|腿(?!脚)|胳膊|眼睛?(?!镜|前)|脸(?!盆)|脖子|腰(?!带|椎)|肋|脑门',
  '耳朵|肚子|后背|身上|身子',
])

/** Somebody of one's own house, who may do harm there. */
export const household = anyOf([
  '丈夫|老公|男人|爷们儿?|当家的|掌柜的|那口子|孩[儿子]他?[爸爹]|娃他?[爸爹]|老头子|老伴儿?|前夫|对象',
  '男朋友|女婿|公公|婆婆|媳妇|老婆|儿子|儿媳妇?|[我他她俺]?[爸爹妈娘哥]|后[爸爹妈娘]|继父|继母|家里人',
  '喝[多醉大]了酒?|喝了酒|酒后|一喝酒',
])

const animals = '(?:羊|牛|马|驴|骡子?|骆驼|猪|狗|猫|鸡|鸭|鹅|鱼|牲口|牲畜|羔|犊|驹|蜜蜂)'

/** What a person does with animals, and what is theirs only in name. */
const handling = new RegExp(
  `(?:放|赶|喂|杀|宰|接|剪|挤|骑|养|牧|找|套|饮|看|卖|买|打)(?:着|了)?${animals}|${animals}倌|被.?${animals}|[让叫给]${animals}`,
  'g',
)
const nameOnly = new RegExp(
  `${animals}(?:圈|棚|奶|肉|毛|绒|水破|水流|角风|癫疯|癫风|羔疯|车|粪|刺|骨头?|场|垛|背|惊)|马(?:上|路)|马蜂|蜂蜜|鱼塘`,
  'g',
)
const animal = new RegExp(animals)
const person = new RegExp(somebody)

/** Whether what is said before a place in a sentence is about an animal: the vet's, not the doctor's. */
export const ofAnimals = (before: string): boolean => {
  const beings = before.replace(nameOnly, '－').replace(handling, '人')
  return animal.test(beings) && !person.test(beings)
}
