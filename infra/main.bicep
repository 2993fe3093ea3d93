// Everything that the app needs, in a resource group of its own. Which uploads start which function is in events.bicep: Event Grid
// asks the address that it delivers to for a proof, so that the code has to be there first.
targetScope = 'subscription'

import { Mail, Size } from 'types.bicep'

@description('Names the resource group and, with the subscription, makes the other names unique.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('The region of everything.')
@metadata({ azd: { type: 'location' } })
param location string

@description('small: one user. large: a firm, with instances that are always ready, three zones and longer memory.')
param size Size = 'small'

@description('Who may upload and read what became of it: the object ids of people and groups.')
param readerIds string[] = [deployer().objectId]

@description('IANA name of the zone that days and weeks are counted in.')
param timeZone string = 'Asia/Shanghai'

@description('The day on which the first recipients get the digest of the week before, in the time zone.')
@allowed(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
param digestDay string = 'monday'

@description('The hour of that day.')
@minValue(0)
@maxValue(23)
param digestHour int = 8

@description('Where readers reach the app, if not by its own address; links in mails begin with it.')
param webAddress string = ''

@description('After how many days a link in a mail ends.')
@minValue(1)
@maxValue(3650)
param linkDays int = 90

@description('How often one address may call what needs no key.')
@minValue(1)
@maxValue(1000000)
param requestsPerMinute int = 300

@description('After how many days a rating or forecast is no longer current.')
@minValue(1)
@maxValue(36500)
param lapseDays int = 180

@description('The weekly digest: from (Name <address>; empty where none is to be sent), recipients separated by commas, language, and whether SendGrid only checks it.')
param mail Mail = {}

@description('Is put into the key vault; may be left out once it is there.')
@secure()
param sendGridApiKey string = ''

@description('Who is told of alerts; without an address they are only shown in Azure.')
param alertEmail string = ''

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }
var scale = loadJsonContent('sizes.json')[size]

// What Azure itself keeps in the account: the app's package, and events that could not be delivered.
var packages = 'packages'
var deadLetters = 'dead-letters'

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: 'id-${token}', location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    sku: scale.storageSku
    ownContainers: [packages, deadLetters]
  }
}

module storageRoles 'modules/storage-roles.bicep' = {
  scope: group
  params: { accountName: storage.outputs.name, appPrincipalId: identity.outputs.principalId, readerIds: readerIds }
}

module vault 'modules/vault.bicep' = {
  scope: group
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
    sendGridApiKey: sendGridApiKey
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    suffix: token
    location: location
    tags: tags
    retentionDays: scale.retentionDays
    dailyCapGb: scale.dailyCapGb
    appPrincipalId: identity.outputs.principalId
  }
}

module storageLogs 'modules/storage-logs.bicep' = {
  scope: group
  params: { accountName: storage.outputs.name, workspaceId: monitoring.outputs.workspaceId }
}

module app 'modules/function-app.bicep' = {
  scope: group
  params: {
    name: 'func-${token}'
    planName: 'plan-${token}'
    location: location
    // azd finds where to deploy by this tag.
    tags: union(tags, { 'azd-service-name': 'reports' })
    scale: scale
    storageName: storage.outputs.name
    packages: packages
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    insightsConnection: monitoring.outputs.insightsConnection
    sendGridKeyAddress: vault.outputs.sendGridKeyAddress
    settings: { timeZone: timeZone, lapseDays: lapseDays, digestDay: digestDay, digestHour: digestHour, webAddress: webAddress, linkDays: linkDays, requestsPerMinute: requestsPerMinute, reading: { pages: 1000, decompressedMegabytes: 256, seconds: 60 }, mail: mail }
  }
  // The host reads its storage when it starts.
  dependsOn: [storageRoles]
}

module topic 'modules/event-topic.bicep' = {
  scope: group
  params: {
    name: 'evgt-${token}'
    location: location
    tags: tags
    accountName: storage.outputs.name
    deadLetters: deadLetters
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    email: alertEmail
    workspaceId: monitoring.outputs.workspaceId
    topicId: topic.outputs.id
    mails: !empty(mail.?from)
  }
}

output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = group.name
output APP_NAME string = app.outputs.name
output APP_ADDRESS string = app.outputs.address
output STORAGE_NAME string = storage.outputs.name
output TOPIC_NAME string = topic.outputs.name
output DEAD_LETTERS string = deadLetters
output VAULT_NAME string = vault.outputs.name
