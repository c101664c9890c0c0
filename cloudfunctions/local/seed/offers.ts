import type { Offer } from '../../features/service/offer'
import { event, post, wish } from '../../features/service/offering'
import { timesOf } from '../../features/service/times'
import type { Seed } from './seed'
import { classOf, day, home, hour, midnight, nextSaturday, skillsOf, standing, villageOf } from './village'

/** In the daytime within the hour, so that its code is shown and scanned at once; at night at nine the next morning. */
const soon = (now: number): number => {
  const half = hour / 2
  const at = Math.ceil((now + half) / half) * half
  const clock = (at - midnight(now)) / hour
  if (clock < 7) return midnight(now) + 9 * hour
  return clock < 20 ? at : midnight(now) + day + 9 * hour
}

/** When an event is that lasts so many hours. */
const lasting = (from: number, hours: number) => ({ from, until: from + hours * hour, times: timesOf(from, []) })

/** Two posts, two wishes, an event of today and one on the coming weekend in one village: what a member finds on the first day. */
export const offersFor = (asked: Pick<Seed, 'orgs' | 'people'>, now: number): readonly Offer[] => {
  const { village, worker: actor, offering } = villageOf(asked)
  const setting = { actor, now }
  const [today, saturday] = [soon(now), nextSaturday(now)]
  return [
    standing(
      'po_seed_1',
      post(
        offering('po_seed_1', '每周给几位老人量一次血压', skillsOf('nursing')),
        { serviceClass: classOf('health'), times: ['weekend'], places: 2, until: null },
        setting,
      ),
    ),
    standing(
      'po_seed_2',
      post(
        offering('po_seed_2', '晚上陪孩子写作业，一次一小时', skillsOf('tutoring')),
        { serviceClass: classOf('culture'), times: ['evening'], places: 3, until: null },
        setting,
      ),
    ),
    standing(
      'wi_seed_1',
      wish(
        offering('wi_seed_1', '厨房的水龙头一直滴水，想请人换一个', skillsOf('plumbing')),
        home('包奶奶（示例）', '第2网格东头', now),
        setting,
      ),
    ),
    standing(
      'wi_seed_2',
      wish(offering('wi_seed_2', '想有人教用手机和孙子打视频', skillsOf('computer')), home('白大爷（示例）', '第2网格西头', now), setting),
    ),
    standing(
      'ev_seed_1',
      event(
        { ...offering('ev_seed_1', '清理村东头的排水沟，自带铁锹', skillsOf('labour')), place: village },
        { serviceClass: classOf('governance'), places: 12, address: '村委会门口', ...lasting(saturday, 3) },
        setting,
      ),
    ),
    standing(
      'ev_seed_2',
      event(
        { ...offering('ev_seed_2', '给独居的老人包饺子，包好送到家'), place: village },
        { serviceClass: classOf('hardship'), places: 8, address: '村委会食堂', ...lasting(today, 2) },
        setting,
      ),
    ),
  ]
}
