import type { Output } from '@/contract'
import { outcomeKinds, entryKinds } from '@/contract/words-points'
import { moment } from '@/lib/words/dates'
import { capsOf, confirmerName, entryTitle, signed, worthOf } from '@/lib/words/points-words'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Fact } from '@/ui/Part'
import { Sheet } from '@/ui/Sheet'
import { CardsSkeleton } from '@/ui/Skeletons'

type Told = Output<'points.story'>

const Event = ({ event }: { event: NonNullable<Told['event']> }) => (
  <>
    <Fact title={event.title} text={outcomeKinds[event.of]} />
    <Fact title={`${confirmerName(event.confirmedBy)}确认的`} text={moment(event.at)} />
    {event.minutes !== null && <Fact title={`${event.minutes} 分钟`} text="确认的时长" />}
    {event.takenBack && <Fact title={event.takenBack.why} text={`${moment(event.takenBack.at)}退回`} />}
  </>
)

const Rule = ({ rule }: { rule: NonNullable<Told['rule']> }) => (
  <Fact
    title={`${rule.words}，${worthOf(rule)}`}
    text={`${capsOf(rule) ?? '没有上限'}。${rule.version === 0 ? '默认示例规则' : `第 ${rule.version} 版规则`}`}
  />
)

const Story = ({ told: { entry, event, rule, gift, related } }: { told: Told }) => (
  <>
    <Fact title={`${entryKinds[entry.kind]} ${signed(entry.amount)} 分`} text={entry.words} />
    {gift && <Fact title={gift.name} text={moment(gift.at)} />}
    {event && <Event event={event} />}
    {rule && <Rule rule={rule} />}
    {related.map((other) => (
      <Fact key={other.id} title={`${entryKinds[other.kind]} ${signed(other.amount)} 分`} text={`${other.words}，${moment(other.at)}`} />
    ))}
  </>
)

/** Why a line stands: what happened, who confirmed it, and the rule in its own words. */
export const StorySheet = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { data, error, retry } = useCall('points.story', { id })
  const page = data?.event?.page
  return (
    <Sheet title={data ? entryTitle(data.entry) : '这笔积分'} visible onClose={onClose}>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={1} />)}
      {data && <Story told={data} />}
      {page && (
        <BigButton id="story-open" onClick={() => open.page(page)}>
          看看这件事
        </BigButton>
      )}
      {data && (
        <BigButton id="story-appeal" look="quiet" onClick={() => open.appealEntry(data.entry.id, entryTitle(data.entry))}>
          这笔不对，说一声
        </BigButton>
      )}
    </Sheet>
  )
}
