import { inboxMessage, type InboxMessage } from '../../../cloudfunctions/features/inbox/sending/item'
import type { LocalCloud } from '../../support/local-cloud'
import { noon } from './builders'

/** An ordinary message to a resident about a matter, waiting to be sent. */
export const aMessage = (over: Partial<InboxMessage> = {}): InboxMessage => ({
  ...inboxMessage({
    id: 'm_1_2',
    kind: 'tell',
    to: { personId: 'p_1', openid: 'o_1' },
    message: 'matterEchoed',
    at: noon,
    about: {
      page: 'pages/matter/index?id=m_1',
      summary: '路灯坏了',
      place: '俄体村第2网格',
      who: '李试用',
      words: '配件明天到',
      dueAt: null,
    },
  }),
  ...over,
})

/** Documents of a collection as they stand, without a function of ours. */
export const stored = async <T>(cloud: LocalCloud, collection: string, query: object = {}): Promise<T[]> => {
  const { data } = await cloud.admin({
    action: 'database.getDocument',
    collectionName: collection,
    queryType: 'WHERE',
    query: JSON.stringify(query),
    limit: 1000,
  })
  return (data as { list: string[] }).list.map((each) => JSON.parse(each) as T)
}

/** Puts documents into a collection. */
export const planted = async (cloud: LocalCloud, collection: string, documents: readonly object[]): Promise<void> => {
  const answer = await cloud.admin({
    action: 'database.insertDocument',
    collectionName: collection,
    data: documents.map((each) => JSON.stringify(each)),
  })
  if ('code' in answer) throw new Error(String(answer['message']))
}
