import { by, daysAgo, inDays, minutesAgo, type Act, type Village } from './act'
import { eti, grids, villagers } from './settling'

/** A unit that asks to be taken in. */
const reporting: readonly Act[] = [
  by(villagers.school.openid, daysAgo(1, '10:40')).does('registration.unit', () => ({
    communityId: eti,
    name: '示例第二小学',
    contact: { name: villagers.school.name, phone: villagers.school.phone, self: true },
    offers: ['周末的操场和教室', '八位老师可以辅导作业'],
    takesOn: ['假期里看护留守的孩子'],
  })),
]

/** A wish that a member has taken, one that waits for somebody, one that a resident has sent; an event that people signed up for. */
const offers: readonly Act[] = [
  by('worker-eti-1', daysAgo(4, '09:00')).does(
    'service.wish',
    () => ({
      gridId: grids.second,
      text: '眼睛花了，想要一副老花镜',
      household: { name: '吴大爷（示例）', address: '第2网格北头', consent: true },
    }),
    'glasses',
  ),
  by('worker-eti-1', daysAgo(3, '09:10')).does('service.wish', () => ({
    gridId: grids.second,
    text: '门槛太高，轮椅出不去，想请人做个坡',
    household: { name: '包奶奶（示例）', address: '第2网格东头', consent: true },
  })),
  by('member-eti-1', minutesAgo(180)).does('service.claim', (told) => ({ id: told.id('glasses') })),
  by('resident-eti-3', daysAgo(1, '12:10')).does('service.wish', () => ({ text: '想给院门口装一盏灯，晚上好走', skills: [] })),
  by('worker-eti-1', daysAgo(4, '10:00')).does(
    'service.event',
    (_told, now) => ({
      orgId: grids.second,
      serviceClass: 'governance',
      text: '给村道两边的树刷石灰，工具村里备',
      address: '村委会门口',
      from: inDays(now, 3, 9),
      until: inDays(now, 3, 11),
      places: 20,
      skills: [],
    }),
    'trees',
  ),
  by('member-eti-1', daysAgo(2, '20:00')).does('service.signUp', (told) => ({ id: told.id('trees') })),
  by('member-eti-2', daysAgo(1, '20:30')).does('service.signUp', (told) => ({ id: told.id('trees') })),
]

/** An appeal that its maker took one level further. */
const appealed: readonly Act[] = [
  by('member-eti-1', daysAgo(7, '20:00')).does('appeals.make', () => ({ text: '上个月送煤我去了两趟，只记了一趟', orgId: eti }), 'appeal'),
  by('secretary-eti', daysAgo(6, '10:00')).does('appeals.settle', (told) => ({
    id: told.id('appeal'),
    accept: false,
    text: '签到表上只有一趟',
  })),
  by('member-eti-1', daysAgo(2, '19:30')).does('appeals.contest', (told) => ({
    id: told.id('appeal'),
    text: '第二趟是替老陈去的，他可以作证',
  })),
]

/** 双报到 and what it earns. */
export const helping: Village = { name: 'helping', acts: [...reporting, ...offers, ...appealed] }
