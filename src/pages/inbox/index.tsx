import { useCallback, useState } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { groupBy } from 'lodash-es'
import { call } from '@/cloud'
import type { InboxItem } from '@/contract/inbox'
import { day } from '@/lib/words/dates'
import { lookUpAsks } from '@/lib/hooks/reminders'
import { open } from '@/lib/routes/routes'
import { useAction } from '@/lib/hooks/use-action'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { Press } from '@/ui/Press'
import { Heading } from '@/ui/Heading'
import { Message } from './parts/Message'

/** Everything at once: shown only while something is unread. */
const ReadAll = ({ onRead }: { onRead: () => void }) => {
  const { run, busy, error } = useAction('inbox.readAll')
  const readAll = async () => {
    if (!(await run(() => ({})))) return
    onRead()
    void lookUpAsks(true)
  }
  return (
    <>
      <Press id="read-all" className={`read-all${busy ? ' read-all-busy' : ''}`} hover="link-pressed" onPress={() => void readAll()}>
        全部已读
      </Press>
      <ErrorLine error={error} />
    </>
  )
}

const views = [
  { id: 'all', name: '全部' },
  { id: 'unread', name: '没看的' },
] as const
type Shown = (typeof views)[number]['id']

const Nothing = ({ shown }: { shown: Shown }) =>
  shown === 'all' ? (
    <EmptyState icon="bell" title="还没有消息" text="您说的事一有回话，这儿就有" />
  ) : (
    <EmptyState icon="done" title="都看过了" text="有了新消息，这儿就有" />
  )

const Messages = ({ shown }: { shown: Shown }) => {
  const load = useCallback((after?: string) => call('inbox.list', { unread: shown === 'unread', after }), [shown])
  const list = usePages(load)
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  const isUnread = ({ id, readAt }: InboxItem) => readAt === null && !read.has(id)
  const days = groupBy(list.rows, ({ at }) => day(at))

  const openMessage = (item: InboxItem) => {
    if (isUnread(item)) void call('inbox.read', { id: item.id }).then(() => lookUpAsks(true))
    setRead((old) => new Set([...old, item.id]))
    if (item.page !== null) open.page(item.page)
  }

  return (
    <>
      {list.rows.some(isUnread) && <ReadAll onRead={() => setRead(new Set(list.rows.map(({ id }) => id)))} />}
      <ListState list={list} empty={<Nothing shown={shown} />}>
        {Object.entries(days).map(([name, items]) => (
          <View key={name} className="inbox-day">
            <Heading look="section">{name}</Heading>
            {items.map((item) => (
              <CustomWrapper key={item.id}>
                <Message item={item} unread={isUnread(item)} onOpen={openMessage} />
              </CustomWrapper>
            ))}
          </View>
        ))}
      </ListState>
    </>
  )
}

/** Everything that was told; whoever comes from the day's digest sees first what they have not read. */
export default function Inbox() {
  const { params } = useRouter()
  const [shown, setShown] = useState<Shown>(params['unread'] ? 'unread' : 'all')
  return (
    <Screen>
      <Segment choices={views} picked={shown} onPick={setShown} />
      <Messages key={shown} shown={shown} />
    </Screen>
  )
}
