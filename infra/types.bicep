@export()
type Size = 'small' | 'large'

@export()
type Mail = {
  from: string?
  recipients: string?
  language: ('zh' | 'en')?
  sandbox: bool?
}

@export()
type Scale = {
  storageSku: string
  maximumInstances: int
  instanceMemory: int
  alwaysReady: int
  retentionDays: int
  dailyCapGb: int
}

@export()
type Settings = {
  timeZone: string
  lapseDays: int
  digestSchedule: string
  mail: Mail
}

@export()
type Tags = {
  *: string
}
