@export()
type Size = 'small' | 'large'

@export()
type Mail = {
  from: string?
  recipients: string?
  language: ('zh' | 'en')?
  sandbox: bool?
  webhookKey: string?
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
  digestDay: string
  digestHour: int
  webAddress: string
  linkDays: int
  requestsPerMinute: int
  reading: { pages: int, decompressedMegabytes: int, seconds: int }
  mail: Mail
}

@export()
type Tags = {
  *: string
}
