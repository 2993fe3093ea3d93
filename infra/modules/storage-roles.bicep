param accountName string
param appPrincipalId string
param readerIds string[]

var roles = loadJsonContent('../roles.json')

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: accountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource reports 'containers' existing = {
      name: 'reports'
    }

    resource reference 'containers' existing = {
      name: 'reference'
    }

    resource ingestions 'containers' existing = {
      name: 'ingestions'
    }
  }
}

// The host keeps its locks and keys in containers that it creates, for which its documentation asks for the owner's role on blobs, and hands
// blobs to functions by queues of its own. Tables are the app's.
var appRoles = ['Storage Blob Data Owner', 'Storage Queue Data Contributor', 'Storage Table Data Contributor']

resource app 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in appRoles: {
    name: guid(account.id, appPrincipalId, role)
    scope: account
    properties: {
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles[role])
    }
  }
]

// Without shared keys, who works in Storage Explorer needs a role too: what is uploaded, and what became of it.
resource uploads 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for reader in readerIds: {
    name: guid(account::blobs::reports.id, reader, 'Storage Blob Data Contributor')
    scope: account::blobs::reports
    properties: {
      principalId: reader
      roleDefinitionId: subscriptionResourceId(
        'Microsoft.Authorization/roleDefinitions',
        roles['Storage Blob Data Contributor']
      )
    }
  }
]

resource lists 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for reader in readerIds: {
    name: guid(account::blobs::reference.id, reader, 'Storage Blob Data Contributor')
    scope: account::blobs::reference
    properties: {
      principalId: reader
      roleDefinitionId: subscriptionResourceId(
        'Microsoft.Authorization/roleDefinitions',
        roles['Storage Blob Data Contributor']
      )
    }
  }
]

resource statuses 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for reader in readerIds: {
    name: guid(account::blobs::ingestions.id, reader, 'Storage Blob Data Reader')
    scope: account::blobs::ingestions
    properties: {
      principalId: reader
      roleDefinitionId: subscriptionResourceId(
        'Microsoft.Authorization/roleDefinitions',
        roles['Storage Blob Data Reader']
      )
    }
  }
]
