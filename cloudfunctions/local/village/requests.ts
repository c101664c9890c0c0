import { by, daysAgo, inDays, minutesAgo, type Act, type Told, type Village } from './act'
import { eti, grids, villagers } from './settling'

const on = (name: string) => (told: Told) => ({ id: told.id(name) })
const saying = (name: string, text: string) => (told: Told) => ({ id: told.id(name), text })
/** One grid's part of what was asked of several. */
const partOf = (name: string, index: number) => (told: Told) => ({ id: told.of('matters.assign', name).parts[index]?.matterId ?? '' })
const promising = (name: string, promise: string) => (told: Told) => ({ id: told.id(name), promise })

/** A street lamp, from the first word to the answer that waits for its asker; neighbours met it too, and those above have looked. */
const lamp: readonly Act[] = [
  by('resident-eti-1', daysAgo(6, '09:10')).does(
    'matters.submit',
    () => ({ category: 'roads', text: '村口的路灯坏了三天，晚上看不见路' }),
    'lamp',
  ),
  by('worker-eti-1', daysAgo(6, '09:40')).does('matters.respond', promising('lamp', '上午去看')),
  by('resident-eti-3', daysAgo(6, '10:30')).does('matters.join', saying('lamp', '我家门口这盏也不亮')),
  by('worker-eti-1', daysAgo(5, '15:00')).does('matters.echo', saying('lamp', '换了灯泡还不亮，是线路的事，约了电工明天来')),
  by('secretary-eti', daysAgo(4, '16:00')).does('matters.show', on('lamp')),
  by('township-eti', daysAgo(3, '10:00')).does('matters.show', on('lamp')),
  by('worker-eti-1', daysAgo(1, '16:20')).does('matters.answer', saying('lamp', '线路接好了，昨晚三盏灯都亮了，您再看看')),
]

/** Asked, answered and confirmed. */
const rubbish: readonly Act[] = [
  by('resident-eti-2', daysAgo(11, '09:00')).does(
    'matters.submit',
    () => ({ category: 'sanitation', text: '村西头的垃圾点满了，没人拉' }),
    'rubbish',
  ),
  by('worker-eti-2', daysAgo(11, '09:30')).does('matters.respond', promising('rubbish', '今天联系车')),
  by('worker-eti-2', daysAgo(10, '15:00')).does('matters.answer', saying('rubbish', '拉走了，以后每周二、周五来拉')),
  by('resident-eti-2', daysAgo(10, '19:00')).does('matters.confirm', (told) => ({
    id: told.id('rubbish'),
    grade: 'satisfied',
    word: '很快',
  })),
]

/** What waits for the worker of the three phones: a fresh one, one under way, one handed on, a call back for somebody without WeChat. */
const forTheWorker: readonly Act[] = [
  by('resident-eti-1', daysAgo(2, '10:00')).does(
    'matters.submit',
    () => ({ category: 'farming', text: '机井的水泵转不动了，二十亩地等着浇' }),
    'pump',
  ),
  by('worker-eti-1', daysAgo(2, '10:25')).does('matters.respond', promising('pump', '下午带师傅过去')),
  by('worker-eti-1', daysAgo(1, '11:00')).does('matters.echo', saying('pump', '电机烧了，配件从镇上拉来，明后天装')),
  by('resident-eti-2', daysAgo(1, '10:10')).does(
    'matters.submit',
    () => ({ category: 'farming', text: '打疫苗的人什么时候来，我家羊在二网格的棚里' }),
    'vaccine',
  ),
  by('worker-eti-2', daysAgo(1, '10:30')).does('matters.transfer', (told) => ({
    id: told.id('vaccine'),
    gridId: grids.second,
    text: '羊棚在第2网格，请那边安排',
  })),
  by('worker-eti-1', daysAgo(3, '10:00')).does(
    'matters.submit',
    () => ({
      category: 'hardship',
      text: '包奶奶的高龄补贴这个月没到账',
      onBehalf: { name: '包奶奶（示例）', phone: '13900000199', relation: 'worker', consent: true },
    }),
    'allowance',
  ),
  by('worker-eti-1', daysAgo(1, '14:00')).does('matters.answer', saying('allowance', '银行卡到期了，换卡后和下个月的一起发')),
  by('resident-eti-3', minutesAgo(35)).does(
    'matters.submit',
    () => ({ category: 'policy', text: '给刚出生的孩子交医保，要带什么' }),
    'insurance',
  ),
]

/** What waits for those above: to settle 办不了, to answer a whistle, to take what came up a level, and a cover that nobody saw to. */
const above: readonly Act[] = [
  by('resident-eti-2', daysAgo(5, '09:30')).does(
    'matters.submit',
    () => ({ category: 'policy', text: '想把自留地改成养牛的院子，能不能批' }),
    'yard',
  ),
  by('worker-eti-2', daysAgo(3, '09:50')).does('matters.respond', promising('yard', '去问一下')),
  by('worker-eti-2', daysAgo(2, '14:30')).does('matters.proposeDecline', (told) => ({
    id: told.id('yard'),
    reason: '那块地是基本农田，不能盖棚圈',
    instead: '可以去镇自然资源所申请设施农用地',
  })),
  by('resident-eti-3', daysAgo(2, '14:00')).does('matters.submit', () => ({ category: 'roads', text: '去学校的桥面裂了一道缝' }), 'bridge'),
  by('worker-eti-1', daysAgo(2, '14:20')).does('matters.respond', promising('bridge', '先围上，不让车过')),
  by('worker-eti-1', daysAgo(1, '15:30')).does('matters.whistle', (told) => ({
    id: told.id('bridge'),
    departmentId: 'D152221001',
    ground: 'beyondPower',
    text: '请来看看桥墩有没有被水掏空',
  })),
  by('resident-xingan-1', daysAgo(9, '10:00')).does(
    'matters.submit',
    () => ({ category: 'roads', text: '小区门口的井盖松了，车一过就响' }),
    'cover',
  ),
  by('resident-xingan-1', daysAgo(3, '09:00')).does(
    'matters.submit',
    () => ({ category: 'hardship', text: '老伴住院花了四万，想问有没有救助' }),
    'aid',
  ),
  by('worker-xingan-1', daysAgo(3, '09:20')).does('matters.respond', promising('aid', '带上单子，我陪您去问')),
  by('worker-xingan-1', daysAgo(2, '11:00')).does('matters.escalate', saying('aid', '要社区开证明，请书记看一下')),
]

/** What a village asks of members, of a unit and of its grids. */
const asked: readonly Act[] = [
  by('secretary-eti', daysAgo(4, '09:00')).does(
    'matters.assign',
    () => ({ kind: 'need', text: '入冬前给三位独居老人修一修火炕', grids: [grids.second], offer: true }),
    'stoves',
  ),
  by('worker-eti-1', daysAgo(4, '09:30')).does('matters.respond', partOf('stoves', 0)),
  by('secretary-eti', minutesAgo(240)).does('matters.assign', () => ({
    kind: 'need',
    text: '周末陪两位老人去旗医院查眼睛',
    grids: [grids.first],
    offer: true,
  })),
  by('secretary-eti', minutesAgo(100)).does('matters.units', () => ({ orgId: eti }), 'units'),
  by('secretary-eti', minutesAgo(90)).does('matters.assign', (told) => ({
    kind: 'need',
    text: '村东头的水渠要清淤，借一台泵和两个人',
    grids: [grids.third],
    unit: told.of('matters.units', 'units').rows[0]?.id,
  })),
  by('township-eti', daysAgo(2, '08:50')).does(
    'matters.assign',
    (_told, now) => ({
      kind: 'directive',
      text: '入冬前每户看一遍取暖的烟筒，通不通、有没有报警器',
      grids: [grids.first, grids.second, grids.third],
      dueAt: inDays(now, 6, 17),
    }),
    'chimneys',
  ),
  by('worker-eti-1', daysAgo(2, '09:20')).does('matters.respond', partOf('chimneys', 1)),
  by('worker-eti-2', daysAgo(2, '09:25')).does('matters.respond', partOf('chimneys', 0)),
  by('worker-eti-2', daysAgo(1, '15:10')).does('matters.answer', (told) => ({
    ...partOf('chimneys', 0)(told),
    text: '四十一户都看了，有三户换了烟筒',
  })),
]

/** Somebody whom WeChat does not reach: whoever answers for the place has to ring them. */
const unreached: readonly Act[] = [
  by(villagers.herder.openid, daysAgo(2, '09:40')).does(
    'matters.submit',
    () => ({ category: 'farming', text: '草料钱什么时候发，去年的也没发' }),
    'fodder',
  ),
  by('worker-eti-2', daysAgo(2, '10:05')).does('matters.respond', on('fodder')),
  by('worker-eti-2', daysAgo(1, '11:30')).does('matters.answer', saying('fodder', '十五号一起打到一卡通，去年的补在里面')),
]

/** 有事说事: every state of a matter, and every hand in which it can wait. */
export const requests: Village = { name: 'requests', acts: [...lamp, ...rubbish, ...forTheWorker, ...above, ...asked, ...unreached] }
