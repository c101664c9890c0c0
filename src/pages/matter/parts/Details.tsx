import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { personName, placeName } from '@/lib/labels'
import { dial } from '@/lib/routes'
import { Card } from '@/ui/Card'
import { PhotoStrip } from '@/ui/PhotoStrip'
import { Row } from '@/ui/Row'

const Place = ({ place }: Pick<MatterView, 'place'>) => (
  <Row icon='place' title={place.address ?? placeName(place)} text={place.address ? `${place.townshipName} ${placeName(place)}` : place.townshipName} />
)

const Person = ({ title, phone }: { title: string; phone: string | null }) => (
  <Row icon={phone ? 'phone' : 'person'} title={title} text={phone ? '点这儿打电话' : undefined} onClick={phone ? () => dial(phone) : undefined} />
)

/** What was asked, where, and whom one may call about it. */
export const Details = ({ matter }: { matter: MatterView }) => (
  <Card>
    <View className='small'>{matter.categoryName}</View>
    <View className='asked-words'>{matter.text}</View>
    <PhotoStrip urls={matter.photos.map((photo) => photo.url)} />
    <View className='asked-lines'>
      <Place place={matter.place} />
      {matter.mine ? (
        <Person title={`找${personName(matter.owner)}`} phone={matter.owner.phone} />
      ) : (
        <Person title={`提的人：${matter.askerName ?? '居民'}`} phone={matter.askerPhone} />
      )}
    </View>
  </Card>
)
