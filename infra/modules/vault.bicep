import { Tags } from '../types.bicep'

param name string
param location string
param tags Tags
param appPrincipalId string

@secure()
param sendGridApiKey string

var roles = loadJsonContent('../roles.json')
var secretName = 'sendgrid-api-key'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 7
  }
}

resource key 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(sendGridApiKey)) {
  parent: vault
  name: secretName
  properties: { value: sendGridApiKey }
}

resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, appPrincipalId, 'Key Vault Secrets User')
  scope: vault
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles['Key Vault Secrets User'])
  }
}

output name string = vault.name
#disable-next-line outputs-should-not-contain-secrets // Its address, which says nothing.
output sendGridKeyAddress string = '${vault.properties.vaultUri}secrets/${secretName}'
