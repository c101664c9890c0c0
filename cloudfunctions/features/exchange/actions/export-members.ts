import { freeTimes } from '@/contract/words-service'
import { dateOf } from '../../../ground/time/beijing'
import { communityIdOf, isGrid } from '../../../ground/places'
import { inPlace } from '../../registration/desk'
import { mayGet } from '../../registration/readers'
import type { Registration } from '../../registration/registration'
import type { Taken } from '../kinds/out'
import type { Value } from '../file/write-sheet'
import { mostRows, readNewest } from './read-newest'

interface Told {
  readonly heading: string
  readonly width: number
  readonly field: Parameters<typeof mayGet>[0]
  readonly value: (member: Registration) => Value
}

const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('、')

const all: readonly Told[] = [
  { heading: '姓名', width: 12, field: 'name', value: ({ name }) => name },
  { heading: '单位', width: 24, field: 'unit', value: ({ unit }) => unit?.name ?? null },
  { heading: '联系电话', width: 14, field: 'phone', value: ({ phone }) => phone },
  { heading: '乡镇(街道)', width: 14, field: 'place', value: ({ place }) => place.townshipName },
  { heading: '村(社区)', width: 14, field: 'place', value: ({ place }) => place.communityName },
  { heading: '网格', width: 12, field: 'place', value: ({ place }) => place.gridName },
  { heading: '特长', width: 18, field: 'skills', value: ({ skills }) => names(skills) },
  { heading: '想做的服务', width: 18, field: 'classes', value: ({ classes }) => names(classes) },
  { heading: '空闲时间', width: 14, field: 'freeTimes', value: (member) => member.freeTimes.map((time) => freeTimes[time]).join('、') },
  { heading: '报到编号', width: 16, field: 'number', value: ({ number }) => number },
  {
    heading: '报到日期',
    width: 12,
    field: 'confirmedAt',
    value: ({ confirmedAt, sentAt }) => dateOf(confirmedAt ?? sentAt),
  },
]

/** What the desk of 报到 may take out of the program. */
const columns = all.filter(({ field }) => mayGet(field, 'desk', 'export'))

/** 在职党员 who have reported to a place or below it, however they came: by themselves, by an office or by Excel. Newest first. */
export const memberTable = async (orgId: string): Promise<Taken> => {
  const query = inPlace(isGrid(orgId) ? communityIdOf(orgId) : orgId)
  const found = await readNewest<Registration>('registrations', { where: { ...query, state: 'registered' }, by: 'sentAt' })
  const given = found.filter(({ place }) => !isGrid(orgId) || place.gridId === orgId).slice(0, mostRows)
  return {
    table: {
      name: '在职党员',
      columns: columns.map(({ heading, width }) => ({ heading, width })),
      rows: given.map((member) => columns.map(({ value }) => value(member))),
    },
    capped: found.length > mostRows,
  }
}
