import { Tags } from '../types.bicep'

param name string
param location string
param tags Tags

// Not the app's own: it exists, with its roles, before the app does, and outlives it.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
