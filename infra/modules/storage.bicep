import { Tags } from '../types.bicep'

param name string
param location string
param tags Tags
param sku string

@description('Containers that the app knows nothing of.')
param ownContainers string[]

// The app would create them too; here they are so that roles and alerts can name them.
var containers = ['reports', 'ingestions', 'parsed', 'digests', 'reference', 'private']
var tables = [
  'Reports'
  'Ratings'
  'Recommendations'
  'Stocks'
  'Industries'
  'Search'
  'StockNames'
  'Ingestions'
  'Contents'
  'Digests'
  'Subscriptions'
]
var poisonQueue = 'webjobs-blobtrigger-poison'

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: true, days: 7 }
    containerDeleteRetentionPolicy: { enabled: true, days: 7 }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = [
  for container in concat(containers, ownContainers): {
    parent: blobs
    name: container
  }
]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource table 'Microsoft.Storage/storageAccounts/tableServices/tables@2025-01-01' = [
  for table in tables: {
    parent: tableService
    name: table
  }
]

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource poison 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-01-01' = {
  parent: queues
  name: poisonQueue
}

output name string = account.name
