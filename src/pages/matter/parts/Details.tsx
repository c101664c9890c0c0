import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { kinds, relations } from '@/contract/words'
import { useCallable } from '@/lib/kept/person'
import { personName, placeName } from '@/lib/words/labels'
import { isAsking } from '@/lib/words/matter-words'
import { dial } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { PhotoStrip } from '@/ui/PhotoStrip'
import { Row } from '@/ui/Row'
import { VoiceNote } from '@/ui/VoiceNote'
import { Words } from '@/ui/Words'

const Place = ({ place }: Pick<MatterView, 'place'>) => (
  <Row
    icon="place"
    title={place.address ?? placeName(place)}
    text={place.address ? `${place.townshipName} ${placeName(place)}` : place.townshipName}
  />
)

const Person = ({ title, ...given }: { title: string; phone: string | null }) => {
  const phone = useCallable()(given.phone)
  return (
    <Row
      icon={phone ? 'phone' : 'person'}
      title={title}
      text={phone ? '点这儿打电话' : undefined}
      onClick={phone ? () => dial(phone) : undefined}
    />
  )
}

/** 代我说: whom it is really about. */
const Behalf = ({ name, relation, linked, ...given }: NonNullable<MatterView['onBehalf']>) => {
  const phone = useCallable()(given.phone)
  return (
    <Row
      id="on-behalf"
      icon={phone ? 'phone' : 'people'}
      title={`替${name}说的（${relations[relation]}）`}
      text={linked ? `${name}自己也看得到` : '对方没有微信，办完要打电话或上门说一声'}
      onClick={phone ? () => dial(phone) : undefined}
    />
  )
}

const kindOf = ({ kind, categoryName }: MatterView) => (kind === 'request' ? categoryName : `${kinds[kind]} · ${categoryName}`)

/** Who stands on the other side, to be called. */
const Other = ({ matter }: { matter: MatterView }) => {
  if (isAsking(matter.standing)) return <Person title={`找${personName(matter.owner)}`} phone={matter.owner.phone} />
  return matter.askerName && <Person title={`提的人：${matter.askerName}`} phone={matter.askerPhone} />
}

/** What was asked, where, and whom one may call about it. */
export const Details = ({ matter }: { matter: MatterView }) => (
  <Card id="asked">
    <View className="asked-head">
      <View className="small">{kindOf(matter)}</View>
      <View className="small asked-number">{matter.number}</View>
    </View>
    {matter.text && <Words text={matter.text} className="asked-words" />}
    {matter.voice && <VoiceNote url={matter.voice.url} seconds={matter.voice.seconds} />}
    <PhotoStrip urls={matter.photos.map((photo) => photo.url)} />
    <View className="asked-lines">
      <Place place={matter.place} />
      <Other matter={matter} />
      {matter.onBehalf && <Behalf {...matter.onBehalf} />}
    </View>
  </Card>
)
