import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { AmendForm } from './parts/AmendForm'
import { RegisterForm } from './parts/RegisterForm'

/** In-service members report, and later change what they can do and when. */
export default function Register() {
  const { params } = useRouter()
  const { data, error, retry } = useCall('registration.form', {})
  // What was known when it opened: coming back from picking a place must not undo what was filled in.
  const [form, setForm] = useState(data)
  if (form === null && data !== null) setForm(data)
  return (
    <Screen barred>
      {!form && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      {form && (params['amend'] === '1' ? <AmendForm form={form} /> : <RegisterForm form={form} />)}
    </Screen>
  )
}
